"""Host, redirect and proxy: by which names the kiosk answers, where a way back may lead, and whom
a guess is counted by."""

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import read as settings
from kiosk.web.customer import local
from kiosk.web.hosts import serves
from tests.web.trust.house import Shop, address, send
from tests.web.walker import read

EVIL = ("evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example",
        "evil.example:127.0.0.1", "localhost@evil.example", "[::1].evil.example", "192.0.2.1",
        "localhost:80x", "localhost evil.example", "l\xd0\xbecalhost")  # fmt: skip
OWN = ("localhost", "LOCALHOST:8080", "127.0.0.1:54321", "[::1]:8080", "[::1]")
ELSEWHERE = (
    "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "http:evil",
    "HTTP://evil.example", "///evil.example", "/\t/evil.example", "\t//evil.example",
    "/\n/evil.example", "/a\r\nSet-Cookie: a=b", "javascript:alert(1)", "data:text/html,x",
    "//localhost@evil.example", "http://localhost:80@evil.example", "//[", "evil.example", "",
    "/\x00/evil.example", "/\u2028/evil.example", "/%5cevil.example\\", "?a=//evil", "/\u202e//x",
)  # fmt: skip
ANY = "0.0.0.0"  # noqa: S104 - read as a setting, nothing listens
BACK = ("/counter/", "/", "/cards")


@pytest.mark.parametrize("host", EVIL)
def test_another_name_is_refused_on_every_route(shop: Shop, host: str) -> None:
    client, before = shop.browser("manager"), shop.kept()
    few = list(shop.routes())
    for rule, method in few if host == EVIL[0] else few[:3]:
        answer = client.open(address(rule, shop.lived.ours), method=method, headers={"Host": host})
        assert answer.status_code == 400, (rule.rule, method)
        assert "evil" not in answer.text
        assert "evil" not in str(answer.headers)
    assert shop.kept() == before


@pytest.mark.parametrize("host", OWN)
def test_this_machine_has_its_names_at_any_port(shop: Shop, host: str) -> None:
    assert shop.browser().get("/", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    ("knobs", "yes", "no"),
    [
        ({"KIOSK_PUBLIC_URL": "https://Kiosk.example:8443/x"}, ["kiosk.example", "localhost"],
         ["example", "10.0.0.5"]),
        ({"KIOSK_HOST": "10.0.0.5"}, ["10.0.0.5:8080", "localhost"], ["10.0.0.6", "kiosk.lan"]),
        ({"KIOSK_HOST": "fd00::5"}, ["[fd00::5]:8080"], ["[fd00::6]", "fd00::5"]),
        ({"KIOSK_HOST": ANY}, ["10.0.0.5", "[fd00::5]:80", "localhost"],
         ["kiosk.lan", "10.0.0.5.evil.example", "1", ""]),
        ({"KIOSK_HOST": "::", "KIOSK_PUBLIC_URL": "http://kiosk.lan"}, ["kiosk.lan"], ["a.lan"]),
        ({"KIOSK_TRUSTED_HOSTS": "kiosk.lan .shop.example"},
         ["kiosk.lan:80", "a.shop.example", "shop.example"],
         ["localhost", "evilshop.example", "x.kiosk.lan", "127.0.0.1"]),
    ],
)  # fmt: skip
def test_which_names_a_setting_gives(knobs: dict[str, str], yes: list[str], no: list[str]) -> None:
    known = settings(knobs)
    assert [name for name in yes if not serves(known, name)] == []
    assert [name for name in no if serves(known, name)] == []


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_every_way_back_stays_here(shop: Shop, elsewhere: str) -> None:
    """Over every route that reads `next`, and over every other in case it begins to."""
    client = shop.browser("customer")
    token = read(client.get("/cards")).values["csrf_token"]
    form = {"csrf_token": token, "language": "en", "next": elsewhere}
    told = client.post("/language", data=form)
    assert told.location == "/"
    asked = client.post("/call", data=form)
    assert re.findall(r'href="([^"]*evil[^"]*)"', asked.text) == []
    staff = shop.browser("clerk")
    back = staff.get("/counter/sign-in", query_string={"next": elsewhere})
    assert back.location in BACK
    job = client.get(f"/papers/jobs/{shop.lived.ours.paper_job}", query_string={"next": elsewhere})
    assert re.findall(r'(?:href|action)="([^"]*(?:evil|javascript|data:)[^"]*)"', job.text) == []


def test_no_route_leads_to_where_a_request_says(another: Callable[[], Shop]) -> None:
    """With a `next` elsewhere in query and form, and a foreign Referer, no route goes there."""
    shop = another()
    for who in ("manager",):
        client = shop.browser(who)
        for rule, method in shop.routes():
            where = f"{address(rule, shop.lived.ours)}?next=//evil.example"
            answer = send(client, method, where, next="//evil.example", back="//evil.example")
            to = urlsplit(answer.location or "")
            assert "evil" not in to.netloc + to.path, where
            assert all(value == local(value) for value in parse_qs(to.query).get("next", [])), where
            assert "evil" not in answer.headers.get("HX-Redirect", ""), where
            assert answer.status_code < 500, where


PATHS = st.text("/\\.:@?#[]a\t\n\x00 é", max_size=8)


@given(PATHS.map(lambda typed: f"/{typed}"))
def test_a_way_back_is_a_path_or_the_first_screen(typed: str) -> None:
    found = local(typed)
    assert found in {typed, "/"}
    assert not found.startswith(("//", "/\\"))
    assert found.isprintable()
    assert "\\" not in found


def tries(shop: Shop, addresses: list[str]) -> list[int]:
    """The status of a wrong code for enrolling, from each of these by X-Forwarded-For."""
    found = []
    for seen in addresses:
        client = shop.browser()
        token = read(client.get("/cards")).values["csrf_token"]
        said = {"X-Forwarded-For": seen}
        form = {"csrf_token": token, "code": "AAAAAAAAJ"}
        found.append(client.post("/counter/enrol", data=form, headers=said).status_code)
    return found


MANY = [f"203.0.113.{n}" for n in range(7)]


def test_what_a_request_says_of_its_address_is_not_believed(another: Callable[..., Shop]) -> None:
    assert tries(another(), MANY) == [422] * 5 + [429] * 2


def test_behind_a_proxy_each_address_has_guesses_of_its_own(another: Callable[..., Shop]) -> None:
    """What the nearest proxy added counts; what the guesser wrote before it does not."""
    shop = another(KIOSK_TRUSTED_PROXY="1")
    assert tries(shop, MANY) == [422] * 7
    forged = [f"{seen}, 198.51.100.9" for seen in MANY]
    assert tries(shop, forged) == [422] * 5 + [429] * 2
