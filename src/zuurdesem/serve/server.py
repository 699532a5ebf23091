"""The small static server for `make serve`, the tests and the bench. Listens on 127.0.0.1 only."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from zuurdesem.serve.answer import Answer, answer, normalize_prefix

HOST = "127.0.0.1"
IDLE_SECONDS = 30


@dataclass(frozen=True)
class Request:
    """One request and what it gets: `size` is the body in bytes as sent, `encoding` is br, gzip or empty."""

    method: str
    target: str
    status: int
    size: int
    encoding: str


class SiteServer(ThreadingHTTPServer):
    """Serves `site_dir` under `prefix`. `site_dir` may be replaced while it runs; None gives 503.

    `on_request` is called in the thread of the request just before the answer is sent; it may wait, to slow
    that down.
    """

    daemon_threads = True
    # http.server's default of 5 refuses connections when a browser opens many at once.
    request_queue_size = 64

    def __init__(
        self,
        site_dir: Path | None,
        port: int = 0,
        prefix: str = "/",
        on_request: Callable[[Request], None] | None = None,
    ) -> None:
        self.site_dir = site_dir
        self.prefix = normalize_prefix(prefix)
        self.on_request = on_request
        super().__init__((HOST, port), SiteHandler)

    @property
    def url(self) -> str:
        """Address of the site's home page, ending in a slash."""
        return f"http://{HOST}:{self.server_address[1]}{self.prefix}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay quiet when a browser hangs up; show any other error as http.server does."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class SiteHandler(BaseHTTPRequestHandler):
    """GET and HEAD over HTTP/1.1 with keep-alive; every other method gets 405."""

    server: SiteServer
    protocol_version = "HTTP/1.1"
    timeout = IDLE_SECONDS
    # Headers and body leave in one packet, and no packet waits for the acknowledgement of the one before.
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Send what `answer` gives."""
        self._send(self._find(), with_body=True)

    def do_HEAD(self) -> None:
        """The headers of the same GET."""
        self._send(self._find(), with_body=False)

    def _refuse(self) -> None:
        # The body of the request stays unread, so the connection cannot be used again.
        self.close_connection = True
        self._send(Answer(405, {"Allow": "GET, HEAD", "Connection": "close"}), with_body=True)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _refuse

    def _find(self) -> Answer:
        try:
            return self._answer(self.server.site_dir)
        except FileNotFoundError:
            # The site was swapped between finding a file and reading it: look in the new one.
            try:
                return self._answer(self.server.site_dir)
            except FileNotFoundError:
                return self._answer(None)

    def _answer(self, site_dir: Path | None) -> Answer:
        return answer(
            site_dir,
            self.server.prefix,
            self.path,
            accept_encoding=self.headers.get("Accept-Encoding", ""),
            if_none_match=self.headers.get("If-None-Match", ""),
        )

    def _send(self, found: Answer, *, with_body: bool) -> None:
        body = found.body if with_body else b""
        if self.server.on_request is not None:
            encoding = found.headers.get("Content-Encoding", "")
            self.server.on_request(Request(self.command, self.path, found.status, len(body), encoding))
        self.send_response(found.status)
        for name, value in found.headers.items():
            self.send_header(name, value)
        if found.status != 304:
            self.send_header("Content-Length", str(len(found.body)))
        self.end_headers()
        self.wfile.write(body)

    def version_string(self) -> str:
        """The Server header: no versions of Python in it."""
        return "zuurdesem"

    def log_message(self, format: str, *args: object) -> None:
        """Quiet: `on_request` sees every request."""


def make_server(
    site_dir: Path | None,
    port: int = 0,
    prefix: str = "/",
    on_request: Callable[[Request], None] | None = None,
) -> SiteServer:
    """A server that listens but does not answer yet: use it in `answering`.

    Port 0 takes a free one (see `url`). Raises OSError when the port is taken.
    """
    return SiteServer(site_dir, port, prefix, on_request)


@contextmanager
def answering(server: SiteServer) -> Iterator[SiteServer]:
    """Let `server` answer from a thread of its own as long as the block lasts; closes it afterwards."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)
