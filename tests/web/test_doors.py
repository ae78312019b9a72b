"""Who may open what: nothing is open unless it says so (ASVS 8.2.1)."""

import re
from collections.abc import Iterator

import pytest
from flask import Flask

from kiosk.web.doors import opens_to
from tests.web.clerks import signed_in
from tests.web.linter import Linter
from tests.web.walker import read


def doors(app: Flask, part: str = "1") -> Iterator[tuple[str, str, str | None]]:
    """(method, address, who it opens to) of every route, with `part` where it takes anything."""
    for rule in app.url_map.iter_rules():
        address = re.sub("<[^>]*>", part, rule.rule)
        for method in sorted((rule.methods or set()) & {"GET", "POST"}):
            yield method, address, opens_to(app.view_functions[rule.endpoint])


def knock(client: Linter, method: str, address: str) -> int:
    """Try one door, with a token that the session handed out."""
    if method == "GET":
        return client.get(address).status_code
    token = read(client.get("/cards")).values["csrf_token"]
    return client.post(address, data={"csrf_token": token}).status_code


def test_a_route_that_says_nothing_is_closed(app: Flask) -> None:
    app.add_url_rule("/silent", "silent", lambda: "open")
    assert app.test_client().get("/silent").status_code == 404
    assert signed_in(app, "manager").get("/silent").status_code == 404


def test_a_number_beyond_every_row_is_not_found(app: Flask) -> None:
    manager = signed_in(app, "manager")
    far = "9" * 30
    for method, address, opens in doors(app, far):
        if opens != "public" and far in address:
            assert knock(manager, method, address) == 404, address


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_a_clerk_is_told_what_managers_do(app: Flask, language: str) -> None:
    told = signed_in(app, language=language).get("/office/")
    assert told.status_code == 403
    assert {"en": "for managers", "zh-Hans": "经理", "zh-Hant": "經理"}[language] in told.text
