"""Privilege (ASVS 8.2.1): which door opens to whom, over the whole map."""

import pytest

from kiosk.web.doors import opens_to
from tests.web.trust.house import NONE, SIGNS_OF_LIFE, Shop, address, send

MAY = {"nobody": {"public"}, "customer": {"public"}, "gone": {"public"},
       "clerk": {"public", "clerk"}, "manager": {"public", "clerk", "manager"}}  # fmt: skip
OWN_DOOR = {"/counter/sign-in", "/counter/sign-out", "/counter/set-up", "/counter/enrol"}


@pytest.mark.parametrize("who", MAY)
def test_each_door_opens_to_whom_it_says(shop: Shop, who: str) -> None:
    """Staff alone are asked to sign in (303, or 401 for a post); a clerk is told of managers (403).
    `gone` holds the cookie of somebody who was signed in when they left."""
    client, shut = shop.browser(who), 0
    before = shop.kept(SIGNS_OF_LIFE)
    for rule, method in shop.routes():
        opens = opens_to(shop.app.view_functions[rule.endpoint])
        if opens == "public" or opens in MAY[who]:
            continue
        answer = send(client, method, address(rule, shop.lived.ours))
        if "clerk" in MAY[who]:
            assert answer.status_code == 403, rule.rule
        elif method == "GET":
            assert answer.status_code == 303, rule.rule
            assert answer.location.startswith("/counter/sign-in"), rule.rule
        else:
            assert answer.status_code == 401, rule.rule
        shut += 1
    assert (shut > 10) == (who != "manager")
    assert shop.kept(SIGNS_OF_LIFE) == before


@pytest.mark.parametrize("who", ["clerk", "manager"])
def test_who_may_come_in_does(shop: Shop, who: str) -> None:
    """The other side of it: the walk above would pass with every door bricked up."""
    client = shop.browser(who)
    for rule, method in shop.routes(unsafe=False):
        if opens_to(shop.app.view_functions[rule.endpoint]) in MAY[who] - {"public"}:
            answer = send(client, method, address(rule, NONE))
            assert answer.status_code in {200, 204, 303, 404}, rule.rule
            assert "/sign-in" not in (answer.location or ""), rule.rule


def test_every_route_says_who_may_come_in(shop: Shop) -> None:
    """What stands below /counter/ or /office/ is never open to all but for the door itself."""
    said = {
        rule.rule: opens_to(shop.app.view_functions[rule.endpoint]) for rule, _ in shop.routes()
    }
    assert None not in said.values()
    inside = {rule for rule in said if rule.startswith(("/counter/", "/office/"))}
    assert {rule for rule in inside if said[rule] == "public"} == OWN_DOOR
    assert {said[rule] for rule in inside if rule.startswith("/office/")} == {"manager"}
