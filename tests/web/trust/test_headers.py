"""Headers, CSP and framing (ASVS 3.4) on every answer there is: pages, assets, refusals, errors."""

from collections.abc import Callable

import pytest
from werkzeug.test import TestResponse

from kiosk.web.doors import door
from tests.web.trust.house import Shop, address, send
from tests.web.walker import read

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=()",
}
POLICY = {
    "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "base-uri": "'none'",
    "img-src": "'self' data:", "connect-src": "'self'", "form-action": "'self'",
    "frame-src": "'self'", "object-src": "'none'",
}  # fmt: skip
FOR_EVER = "public, max-age=31536000, immutable"


def dressed(answer: TestResponse) -> None:
    """An answer wears all it must; only an asset may be kept, and only a paper framed, by us."""
    where = (answer.request.method, answer.request.path, answer.status_code)
    assert HEADERS.items() <= dict(answer.headers).items(), where
    parts = answer.headers["Content-Security-Policy"].split("; ")
    policy = {name: value for name, _, value in (part.partition(" ") for part in parts)}
    own = "'self'" if answer.mimetype == "application/pdf" else "'none'"
    assert policy == {**POLICY, "frame-ancestors": own}, where
    kept = answer.request.method == "GET" and answer.status_code == 200
    asset = kept and answer.request.path.startswith("/static/")
    assert answer.headers["Cache-Control"] == (FOR_EVER if asset else "no-store"), where
    assert "Server" not in answer.headers, where
    if answer.mimetype == "text/html":
        assert "HX-Request" in answer.headers["Vary"], where


@pytest.mark.parametrize("who", ["manager"])
def test_every_route_and_every_way_to_ask(shop: Shop, who: str) -> None:
    client, seen = shop.browser(who), set()
    for rule, _ in shop.routes():
        for verb in ("GET", "HEAD", "DELETE"):
            answer = client.open(address(rule, shop.lived.ours), method=verb)
            dressed(answer)
            seen.add(answer.status_code)
    assert {200, 303, 404, 405} <= seen


@door("public")
def broken() -> str:
    """A mistake of ours."""
    raise ZeroDivisionError


def test_what_was_refused_too_large_or_broken_is_dressed_as_well(
    another: Callable[..., Shop],
) -> None:
    shop = another()
    shop.app.add_url_rule("/broken", "broken", broken)
    client = shop.browser("customer")
    token = read(client.get("/cards")).values["csrf_token"]
    answers = {
        400: client.get("/", headers={"Host": "evil.example"}),
        401: send(shop.browser(), "POST", "/counter/queue/next"),
        403: client.post("/cards"),
        404: client.get("/nowhere"),
        405: client.put("/", data={"csrf_token": token}),
        410: shop.browser().get("/apply/who"),
        413: client.post("/track", data={"csrf_token": token, "reference": "x" * 300_000}),
        422: send(client, "POST", "/cards", procedure="none"),
        500: client.get("/broken"),
    }
    for status, answer in answers.items():
        assert answer.status_code == status
        dressed(answer)


def test_an_asset_may_be_kept_and_nothing_else(shop: Shop) -> None:
    asset = shop.browser().get("/").text.partition('href="/static/')[2].partition('"')[0]
    answer = shop.browser().get(f"/static/{asset}")
    assert answer.headers["Cache-Control"] == FOR_EVER
    dressed(answer)


def test_https_is_said_for_good(another: Callable[..., Shop]) -> None:
    client = another(KIOSK_PUBLIC_URL="https://kiosk.example").browser()
    answer = client.get("/", base_url="https://kiosk.example")
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/"} <= set(
        answer.headers["Set-Cookie"].split("; ")
    )
    assert answer.headers["Set-Cookie"].startswith("__Host-")
