"""An album opened in a tab: its screens from a server of their own, with styles and scripts."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page
from werkzeug.serving import WSGIRequestHandler, make_server

from tests.browser.album import Album

TABLET = {"width": 1280, "height": 800}


class _Quiet(WSGIRequestHandler):
    def log_request(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def leafing(chromium: Browser, album: Album, **how: str) -> Iterator["Leaf"]:
    """A tab through which the album is leafed; `how` is what the tab's system asks for."""
    server = make_server("127.0.0.1", 0, album.wsgi, threaded=True, request_handler=_Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    asked = {"reduced_motion": "reduce", **how}
    context = chromium.new_context(viewport=TABLET, has_touch=True, **asked)  # type: ignore[arg-type]
    try:
        yield Leaf(context.new_page(), album, f"http://127.0.0.1:{server.server_port}")
    finally:
        context.close()
        server.shutdown()


class Leaf:
    """One tab with one album."""

    def __init__(self, page: Page, album: Album, address: str) -> None:
        self.page, self.album, self.address = page, album, address
        page.route("**/pictures/*", lambda route: route.abort())

    def turn(self, name: str, language: str) -> None:
        """Show one screen, with its style sheet."""
        number = list(self.album.pages).index((name, language))
        self.page.goto(f"{self.address}/kept/{number}", wait_until="domcontentloaded")
        assert self.page.evaluate("document.styleSheets[0].cssRules.length"), "no styles"
