"""The next customer starts anew, late and odd requests end calmly, nothing acknowledged is lost."""

import pytest
from flask import Flask

from kiosk.rules.journey import relevant
from kiosk.store import visits
from tests.clock import Clock
from tests.web.customers import AIS, DESKS, ESIM, answers_for, follow, post, reach
from tests.web.holdings import store_of
from tests.web.linter import Linter, parse
from tests.web.test_journeys import words
from tests.web.walker import read, start, walk

NAME = "Sentinel Wanderer"


def test_who_starts_at_the_first_screen_sees_nothing_of_who_left(client: Linter) -> None:
    walk(client, start(client, AIS), {**answers_for(AIS), "holder_name": NAME}, until="card")
    steps = walk(client, start(client, ESIM), answers_for(ESIM), until="identity")
    assert NAME not in steps[-1].text
    assert not steps[-1].values["id_number"]


def test_tracking_prints_the_papers_of_the_case_it_shows(client: Linter, app: Flask) -> None:
    """Own case and tracked case in one visit: each page links its own paper."""
    first = walk(client, start(client, AIS), answers_for(AIS))[-1]
    own = walk(client, start(client, AIS), answers_for(AIS))[-1]
    other = reference(first.text)
    follow(client, read(client.get("/track")), reference=other, code="8000")
    shown = client.get("/track").get_data(as_text=True)
    assert reference(shown) == other
    for page, number in ((shown, other), (own.text, reference(own.text))):
        links = [a.get("href", "") for a in parse(page).iter("a")]
        paper = next(link for link in links if "receipt.pdf" in link)
        assert number in words(client.get(paper).data)


def reference(text: str) -> str:
    """The reference a page shows."""
    return next(n.text or "" for n in parse(text).iter() if n.get("id") == "reference")


@pytest.mark.parametrize("address", ["//[", "http://["])
def test_what_is_no_address_leads_to_the_first_screen(client: Linter, address: str) -> None:
    token = read(client.get("/cards")).values["csrf_token"]
    form = {"csrf_token": token, "language": "en", "next": address}
    assert client.post("/language", data=form).location == "/"
    assert client.post("/call", data=form).status_code == 200
    odd = client.post("/language", data=form, headers={"Origin": address})
    assert odd.status_code == 403


def test_a_look_after_the_end_replaces_the_whole_screen(client: Linter, clock: Clock) -> None:
    card = reach(client, AIS, "card")
    clock.move(hours=1)
    late = client.post(
        f"{card.url}/look?field=msisdn", data=card.values, headers={"HX-Request": "1"}
    )
    assert late.status_code == 410
    assert late.headers["HX-Retarget"] == "#screen"


def test_a_call_and_a_look_are_signs_of_life(client: Linter, clock: Clock) -> None:
    card = reach(client, AIS, "card")
    for _ in range(3):
        clock.move(seconds=200)
        look = client.post(f"{card.url}/look?field=msisdn", data=card.values)
        assert look.status_code == 200
    clock.move(seconds=200)
    client.post("/call", data={"csrf_token": card.values["csrf_token"], "next": card.url})
    clock.move(seconds=200)
    assert client.get(card.url).status_code == 200


def test_two_tabs_keep_both_answers(client: Linter, app: Flask) -> None:
    """Acknowledged means stored: a save from an older read adds to the newer one."""
    with client.session_transaction() as session:
        session["token"] = "t" * 43
    store, now = store_of(app), Clock()()
    mine = visits.begin(store, "t" * 43, "en", now)
    visits.save(store, mine, {"a": "1"}, now)
    with pytest.raises(visits.Stale):
        visits.save(store, mine, {"b": "2"}, now)


def test_the_machine_readable_zone_is_not_kept() -> None:
    """It says more of a person than anyone asked: birth date, sex."""
    known = {"procedure": AIS, "id_type": "passport", "mrz": "P<UTO", "holder_name": NAME}
    kept = relevant(DESKS[AIS], known)
    assert kept["holder_name"] == NAME
    assert "mrz" not in kept


def test_a_wrong_method_is_told_which_is_right(client: Linter) -> None:
    assert "POST" in client.get("/finish").headers["Allow"]


@pytest.mark.parametrize(
    "path", ["M5 5 L5 5", "M0 0 z", f"M0 0 C{'9' * 400} 0 -{'9' * 400} 5 9 9", "M0 0L1 0"]
)
def test_a_tap_is_no_signature(client: Linter, path: str) -> None:
    told = post(client, reach(client, AIS, "signature"), signature=path, signature_name="")
    assert told.status_code == 422
