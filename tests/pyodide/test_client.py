"""Runs client.test.mjs: the client against a made-up worker, so that every order of events can be played."""

from __future__ import annotations

import subprocess
from pathlib import Path

from zuurdesem.serve.node import node_path


def test_the_client_keeps_its_promises_whatever_the_worker_does() -> None:
    script = Path(__file__).with_name("client.test.mjs")
    command = [node_path(), "--test", "--test-reporter=spec", str(script)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "pass 0" not in done.stdout
