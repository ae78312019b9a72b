"""The browser's own line to the kiosk, cookies shared, as the walker of tests/web wants it."""

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlencode, urlsplit

from playwright.sync_api import APIRequestContext, APIResponse
from werkzeug.datastructures import MultiDict


class Line:
    """Just enough of a test client: `get` and `post`, redirects followed."""

    def __init__(self, request: APIRequestContext, address: str) -> None:
        self._request, self._address = request, address

    def get(self, path: str) -> Any:
        """Fetch a page."""
        return _answered(self._request.get(self._address + path))

    def post(
        self, path: str, data: "MultiDict[str, str] | dict[str, str]", follow_redirects: bool
    ) -> Any:
        """Post a form; a field may have several values."""
        fields: Iterable[tuple[str, str]] = (
            data.items(multi=True) if isinstance(data, MultiDict) else data.items()
        )
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        body = urlencode(list(fields))
        return _answered(self._request.post(self._address + path, data=body, headers=form))


def _answered(response: APIResponse) -> Any:
    """What the walker reads of a response."""
    text = response.text()
    return SimpleNamespace(
        request=SimpleNamespace(path=urlsplit(response.url).path),
        status_code=response.status,
        get_data=lambda as_text: text,
    )
