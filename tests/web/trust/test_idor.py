"""IDOR (ASVS 8.2.2, 8.4.1): what is another's and what does not exist are answered byte for byte
alike, on every route that names an object and in every form that does."""

from collections.abc import Callable

import pytest
from werkzeug.routing import Rule

from kiosk.web.doors import opens_to
from tests.web.customers import AIS, answers_for
from tests.web.trust.house import (
    ARGUMENT,
    NONE,
    PLAIN,
    Shop,
    address,
    plain,
    send,
)
from tests.web.walker import start, walk

FORMS = {
    "/track": ("reference", "reference", {"code": "8000"}),
    "/book/arrive": ("code", "booking", {}),
    "/book/cancel": ("code", "booking", {}),
    "/counter/search": ("typed", "reference", {}),
    "/counter/drafts/open": ("draft", "draft", {}),
    "/counter/drafts/close": ("draft", "draft", {}),
    "/counter/queue/first": ("ticket", "ticket_id", {"priority": "1"}),
    "/counter/key-in": ("ticket", "ticket_id", {"language": "en"}),
}
"""Forms that name an object by a field: (the field, which thing, what else is posted)."""
LOOKED = {"visits": set[str](), "staff_sessions": set[str](), "audit": set[str](),
          "audit_heads": set[str](), "attempts": set[str]()}  # fmt: skip
"""What asking leaves behind: that somebody was there, asked, or guessed."""
SAME_TO_ALL = {
    "/counter/calls/<int(max=99999999999):call_id>/answer",
    "/office/stations/<int(max=99999999999):station_id>/revoke",
    "/counter/queue/<int(max=99999999999):ticket_id>/<wish>",
    "/counter/cases/<reference>/follow-up",
    "/counter/cases/<reference>/dispute",
}
"""A call is answered or was, a turn passed on or not: the counter says so; a
follow-up is one of its own."""
NO_MORE = {"/pictures/<key>", "/pictures/<key>/remove",
           "/office/rights/<int(max=99999999999):request_id>/erase"}  # fmt: skip
"""A picture of a draft that was handed in is its case's; a request to hand over erases nothing."""
MORE = {"print": {"kind": "receipt", "pdf": "1"}}


def named(shop: Shop, who: str) -> list[tuple[str, Rule]]:
    """Method and rule of each route open to these people that names an object."""
    opens = {"clerk": ("clerk",), "manager": ("manager",), "customer": ("public",)}[who]
    return [
        (method, rule)
        for rule, method in shop.routes()
        if opens_to(shop.app.view_functions[rule.endpoint]) in opens
        and set(ARGUMENT.findall(rule.rule)) - PLAIN.keys()
    ]


@pytest.mark.parametrize(("who", "least"), [("clerk", 20), ("manager", 2), ("customer", 3)])
def test_anothers_is_as_nothing(shop: Shop, who: str, least: int) -> None:
    client, before = shop.browser(who), shop.kept(LOOKED)
    routes = named(shop, who)
    assert len(routes) >= least
    for method, rule in routes:
        asked = [address(rule, things) for things in (shop.lived.theirs, NONE)]
        theirs, none = (send(client, method, where) for where in asked)
        assert plain(theirs, shop.lived.theirs) == plain(none), (method, rule.rule)
        assert theirs.status_code in {303, 404, 409}, (method, rule.rule)
    assert shop.kept(LOOKED) == before


@pytest.mark.parametrize("who", ["clerk", "manager", "customer"])
def test_ones_own_is_there(another: Callable[[], Shop], who: str) -> None:
    """By the very same addresses: else the walk above would compare two mistakes."""
    shop = another()
    client, mine = shop.browser(who), shop.browser(who)
    for method, rule in named(shop, who):
        if rule.rule in SAME_TO_ALL | NO_MORE:
            continue
        more = MORE.get(rule.rule.rpartition("/")[2], {})
        none = send(client, method, address(rule, NONE), **more)
        own = send(mine, method, address(rule, shop.lived.ours), **more)
        assert plain(own, shop.lived.ours) != plain(none), (method, rule.rule)


@pytest.mark.parametrize("where", FORMS)
def test_a_form_tells_nothing_of_anothers(shop: Shop, where: str) -> None:
    who = "clerk" if where.startswith("/counter") else "nobody"
    name, thing, more = FORMS[where]
    answers = []
    for things in (shop.lived.theirs, NONE):
        form = {name: getattr(things, thing), **more}
        answer = send(shop.browser(who), "POST", where, **form)
        answers.append(plain(answer, things))
    assert answers[0] == answers[1]


def test_another_session_of_this_shop_gets_nothing_either(shop: Shop) -> None:
    """A customer asks for the papers, jobs and pictures of the one before."""
    client = shop.browser()
    walk(client, start(client, AIS, "en"), answers_for(AIS), until="who")
    for method, rule in named(shop, "customer"):
        theirs, none = (
            send(client, method, address(rule, things)) for things in (shop.lived.ours, NONE)
        )
        assert plain(theirs, shop.lived.ours) == plain(none), rule.rule
        assert theirs.status_code in {404, 410}, rule.rule
    assert client.get("/papers/receipt.pdf").status_code == 404
