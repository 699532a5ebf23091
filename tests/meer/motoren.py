"""Firefox and WebKit for the tests: found or installed by apt, and driven without a library.

As a program, `python -m tests.meer.motoren` finds or installs both and prints their paths.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from zuurdesem.serve.node import node_path

SECONDS = 150
INSTALL_SECONDS = 600
FIREFOX = ("firefox-esr", "firefox")
MINIBROWSER = "/usr/lib/*/webkit2gtk-4.*/MiniBrowser"


def find_firefox() -> str:
    """Path of a Firefox: FIREFOX_PATH, the system's, or one that apt installs. Raises RuntimeError with a remedy."""
    if named := os.environ.get("FIREFOX_PATH"):
        if shutil.which(named):
            return named
        raise RuntimeError(f"FIREFOX_PATH wijst naar {named}, maar dat is geen programma.")
    found = _which(*FIREFOX) or _installed("firefox-esr", *FIREFOX)
    if not found:
        raise RuntimeError(
            "Er is geen Firefox gevonden en installeren lukte niet. Installeer Firefox (op Debian: "
            "apt install firefox-esr) of zet het pad ernaartoe in de omgevingsvariabele FIREFOX_PATH."
        )
    return found


def find_webkit() -> tuple[str, str, str]:
    """Paths of WebKitWebDriver, its MiniBrowser and Xvfb, installed by apt when missing. RuntimeError with a remedy."""
    for attempt in range(2):
        driver, screen = _which("WebKitWebDriver"), _which("Xvfb")
        browser = next((str(path) for path in sorted(Path("/").glob(MINIBROWSER[1:]))), None)
        if driver and screen and browser:
            return driver, browser, screen
        if attempt == 0:
            _install("webkit2gtk-driver", "xvfb")
    raise RuntimeError(
        "WebKitGTK is er niet en installeren lukte niet. Installeer op Debian of Ubuntu: "
        "apt install webkit2gtk-driver xvfb"
    )


def run_in_firefox(url: str, script: str, argument: object) -> Any:
    """What `script`, an async function of one argument, gives in the page at `url`."""
    asked = {"url": url, "script": script, "argument": argument, "seconds": SECONDS}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        done = subprocess.run(
            [node_path(), str(Path(__file__).with_name("bidi.mjs")), find_firefox(), profile],
            input=json.dumps(asked).encode(),
            capture_output=True,
            timeout=SECONDS + 30,
            check=False,
        )
    answer = json.loads(done.stdout or b'{"error": "geen antwoord"}')
    if "error" in answer:
        raise AssertionError(f"{answer['error']}\n{done.stderr.decode(errors='replace')[-2000:]}")
    return answer["value"]


def run_in_webkit(url: str, script: str, argument: object) -> Any:
    """What `script`, an async function of one argument, gives in the page at `url`."""
    driver, browser, screen = find_webkit()
    with _screen(screen) as display, _driver(driver, display) as ask:
        options = {"binary": browser, "args": ["--automation"]}
        wanted = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}}
        session = f"/session/{ask('/session', wanted)['sessionId']}"
        ask(f"{session}/timeouts", {"script": 1000 * SECONDS, "pageLoad": 60_000})
        ask(f"{session}/url", {"url": url})
        wrapped = (
            "const [argument, done] = arguments;"
            f"({script})(argument).then((value) => done({{ value }}), (error) => done({{ error: String(error) }}))"
        )
        answer = ask(f"{session}/execute/async", {"script": wrapped, "args": [argument]})
    if "error" in answer:
        raise AssertionError(answer["error"])
    return answer["value"]


@contextmanager
def _screen(program: str) -> Iterator[str]:
    """A screen nobody sees; gives its name."""
    read, write = os.pipe()
    command = [program, "-displayfd", str(write), "-screen", "0", "800x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as process:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                yield f":{number.readline().strip()}"
        finally:
            process.kill()


@contextmanager
def _driver(program: str, display: str) -> Iterator[Any]:
    """A running WebKitWebDriver; gives a function that asks it something: path and JSON in, its `value` out."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {"DISPLAY": display, "WEBKIT_DISABLE_DMABUF_RENDERER": "1", "LIBGL_ALWAYS_SOFTWARE": "1"}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        environment |= {"HOME": home, "XDG_CACHE_HOME": home, "XDG_DATA_HOME": home, "XDG_RUNTIME_DIR": home}
        with subprocess.Popen([program, f"--port={port}"], env=environment, start_new_session=True) as process:
            try:
                _until_listening(port)
                yield lambda path, data: _post(f"http://127.0.0.1:{port}{path}", data)
            finally:
                os.killpg(process.pid, 9)


def _post(url: str, data: object) -> Any:
    request = urllib.request.Request(url, json.dumps(data).encode(), {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            return json.load(answer)["value"]
    except urllib.error.HTTPError as problem:
        raise AssertionError(f"{url}: {problem.read().decode(errors='replace')[:1000]}") from None


def _until_listening(port: int) -> None:
    within = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except ConnectionRefusedError:
            if time.monotonic() > within:
                raise AssertionError("WebKitWebDriver luistert niet") from None
            time.sleep(0.05)


def _which(*names: str) -> str | None:
    return next((path for name in names if (path := shutil.which(name))), None)


def _installed(package: str, *names: str) -> str | None:
    _install(package)
    return _which(*names)


def _install(*packages: str) -> None:
    """By apt, when we may; a failure is seen by the caller, who looks at what is there."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *packages]):
        print("Voor de tests wordt geïnstalleerd:", " ".join(command), file=sys.stderr, flush=True)
        try:
            subprocess.run(command, env=environment, stdout=sys.stderr, timeout=INSTALL_SECONDS, check=True)
        except (OSError, subprocess.SubprocessError):
            return


if __name__ == "__main__":
    try:
        print(f"Firefox: {find_firefox()}\nWebKit: {find_webkit()[1]}")
    except RuntimeError as problem:
        raise SystemExit(str(problem)) from None
