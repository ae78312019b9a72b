"""CSRF (ASVS 3.5): no route changes anything without this session's token, and none by reading."""

import pytest

from tests.web.trust.house import SIGNS_OF_LIFE, Shop, address
from tests.web.walker import read

PEOPLE = ("customer", "manager")
ELSEWHERE = (
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://localhost:81"},
)


@pytest.mark.parametrize("who", PEOPLE)
def test_no_write_without_this_sessions_own_token(shop: Shop, who: str) -> None:
    client, stranger = shop.browser(who), shop.browser("manager" if who == "clerk" else "clerk")
    own = read(client.get("/cards")).values["csrf_token"]
    other = read(stranger.get("/cards")).values["csrf_token"]
    tries = [({}, {}), ({"csrf_token": other}, {}), ({"csrf_token": own[:-1]}, {})]
    tries += [({"csrf_token": own}, headers) for headers in ELSEWHERE]
    before, seen = shop.kept(), 0
    for rule, method in shop.routes(unsafe=True):
        where = address(rule, shop.lived.ours)
        for form, headers in tries:
            answer = client.open(where, method=method, data=form, headers=headers)
            assert answer.status_code == 403, (method, where, form, headers)
            seen += 1
    assert seen > 8 * 50
    assert shop.kept() == before


@pytest.mark.parametrize("who", PEOPLE)
def test_reading_changes_nothing_but_signs_of_life(shop: Shop, who: str) -> None:
    client = shop.browser(who)
    before = shop.kept(SIGNS_OF_LIFE)
    for rule, method in shop.routes(unsafe=False):
        where = address(rule, shop.lived.ours)
        for verb in (method, "HEAD", "OPTIONS"):
            assert client.open(where, method=verb).status_code < 500, (verb, where)
        assert shop.kept(SIGNS_OF_LIFE) == before, where
