"""A tablet, as far as HTTP goes: one kept connection, cookies, forms by `id="step"`."""

import gzip
import http.client
import re
from collections.abc import Sequence
from dataclasses import dataclass
from http.cookies import SimpleCookie
from typing import Self
from urllib.parse import urlencode, urljoin, urlsplit

from tests.bench.forms import Page, read

Fields = Sequence[tuple[str, str]]
HTMX = {"HX-Request": "true"}


@dataclass(frozen=True)
class Reply:
    """What came back: `path` is where it stands after redirects, `wire` the bytes of the body."""

    status: int
    path: str
    body: bytes
    headers: http.client.HTTPMessage
    wire: int

    @property
    def page(self) -> Page:
        return read(self.body.decode())

    @property
    def zipped(self) -> int:
        """Bytes on the wire with gzip; where the kiosk does not pack, a proxy before it would."""
        packed = self.headers.get("Content-Encoding") == "gzip"
        return self.wire if packed else min(self.wire, len(gzip.compress(self.body)))


class Tablet:
    """One customer's browser."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.cookies: SimpleCookie = SimpleCookie()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def get(self, path: str) -> Reply:
        return self.follow(self.send("GET", path))

    def post(self, path: str, fields: Fields, *, htmx: bool = True) -> Reply:
        return self.follow(self.send("POST", path, fields, htmx=htmx))

    def send(self, method: str, path: str, fields: Fields = (), *, htmx: bool = False) -> Reply:
        """One exchange, redirects not followed."""
        headers = {"Accept-Encoding": "gzip", **(HTMX if htmx else {})}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{k}={m.coded_value}" for k, m in self.cookies.items())
        if method == "POST":
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        body = urlencode([pair for pair in fields if pair[0]])
        self.connection.request(method, path, body or None, headers)
        answer = self.connection.getresponse()
        wire = answer.read()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            self._keep(cookie)
        zipped = answer.headers.get("Content-Encoding") == "gzip"
        plain = gzip.decompress(wire) if zipped else wire
        return Reply(answer.status, path, plain, answer.headers, len(wire))

    def _keep(self, cookie: str) -> None:
        self.cookies.load(cookie)
        if re.search(r"max-age=0|01 jan 1970", cookie, re.IGNORECASE):
            self.cookies.pop(cookie.partition("=")[0], None)

    def follow(self, reply: Reply) -> Reply:
        """Where a redirect, plain or of htmx, ends."""
        for _ in range(5):
            to = reply.headers.get("HX-Redirect") or reply.headers.get("Location")
            if not to or reply.status >= 400:
                return reply
            parts = urlsplit(urljoin(reply.path, to))
            reply = self.send("GET", parts.path + (f"?{parts.query}" if parts.query else ""))
        raise RuntimeError(f"{reply.path} redirects without end")
