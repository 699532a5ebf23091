"""The header file, read by the reader that the server of this project uses."""

from __future__ import annotations

from zuurdesem.publish.csp import policy
from zuurdesem.publish.headers import headers
from zuurdesem.serve.header_rules import headers_for, read_header_rules


def test_every_path_gets_the_policy_and_only_hashed_folders_are_kept_for_ever() -> None:
    regels = read_header_rules(headers(policy(["sha256-abc="]), ["assets/py/0123abcd"]))
    gewoon = headers_for(regels, "/casussen/een/")
    vast = headers_for(regels, "/assets/py/0123abcd/worker.mjs")
    assert gewoon["Content-Security-Policy"] == vast["Content-Security-Policy"] == policy(["sha256-abc="])
    assert gewoon["X-Content-Type-Options"] == "nosniff"
    assert gewoon["Referrer-Policy"] == "no-referrer"
    assert "Permissions-Policy" in gewoon
    assert "Cache-Control" not in gewoon
    assert vast["Cache-Control"] == "public, max-age=31536000, immutable"


def test_no_header_is_named_by_two_rules() -> None:
    regels = read_header_rules(headers(policy([]), ["assets/py/a", "assets/py/b"]))
    waarden = headers_for(regels, "/assets/py/a/x.mjs")
    assert all(waarde.count("immutable") <= 1 and waarde.count("nosniff") <= 1 for waarde in waarden.values())


def test_the_policy_is_strict_and_lets_an_lms_frame_the_site() -> None:
    delen = dict(deel.split(" ", 1) for deel in policy(["sha256-b=", "sha256-a="]).split("; "))
    assert delen["default-src"] == "'none'"
    assert delen["script-src"] == "'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b='"
    assert delen["form-action"] == "'none'"
    assert "frame-ancestors" not in delen
    assert not any("unsafe-inline" in waarde or "http" in waarde for waarde in delen.values())
