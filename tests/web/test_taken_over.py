"""A call lights up at the counter; the clerk takes the draft over and gives it back. Nothing is
lost in either direction."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select, update

from kiosk.store import helping, visits
from kiosk.store.tables import visits as rows
from kiosk.web import visitor
from tests.clock import NOON, Clock
from tests.web.clerks import signed_in
from tests.web.customers import AIS, answers_for, post, reach
from tests.web.desk import press, pressed
from tests.web.holdings import contents, draft, only_case, store_of
from tests.web.linter import Linter
from tests.web.walker import PERSON, Step, fill, read, walk

HTMX = {"HX-Request": "true"}


def call(client: Linter, step: Step) -> None:
    """Call a person from this step."""
    token = step.values["csrf_token"]
    client.post("/call", data={"csrf_token": token, "next": step.url})


def taken(app: Flask, client: Linter, slug: str = "identity") -> tuple[Step, Linter, Step]:
    """A customer at a step calls; a clerk has the draft in hand. The step, the clerk, theirs."""
    step = reach(client, AIS, slug, "zh-Hant")
    call(client, step)
    clerk = signed_in(app, station="3")
    answer = press(clerk, "/counter/", "/answer", take="1")
    return step, clerk, read(clerk.get(answer.location, follow_redirects=True))


def test_a_call_is_seen_at_every_counter_and_answered_once(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "identity")
    call(client, step)
    first, second = signed_in(app), signed_in(app, name="Nok", station="2")
    for clerk in (first, second):
        side = clerk.get("/counter/side").text
        assert "Tablet 1 calls" in side
        assert "The holder’s document" in side
    pressed(first, "/counter/", "/answer")
    assert "Tablet 1 calls" not in second.get("/counter/side").text
    token = second.get("/counter/").text.partition('name="csrf_token" value="')[2].partition('"')[0]
    second.post("/counter/calls/1/answer", data={"csrf_token": token})
    assert "A colleague has answered" in second.get("/counter/").text
    row = contents(app)["calls"][0]
    assert "staff:1" in row


def test_the_clerk_stands_where_the_customer_stood(app: Flask, client: Linter) -> None:
    step, _clerk, theirs = taken(app, client)
    assert theirs.url == step.url
    assert "Somchai fills this in with the customer" in theirs.text
    assert "call-person" not in theirs.text


def test_the_tablet_stands_aside_and_comes_back_by_itself(app: Flask, client: Linter) -> None:
    step, clerk, theirs = taken(app, client)
    assert client.get(step.url).location == "/helped"
    calm = client.get("/helped")
    assert "Somchai" in calm.text
    assert client.get("/called", headers=HTMX).headers["HX-Redirect"] == "/helped"
    assert client.get("/helped", headers=HTMX).status_code == 204
    following = clerk.post(theirs.url, data=fill(theirs, answers_for(AIS)), follow_redirects=True)
    pressed(clerk, "/counter/", "/drafts/close")
    back = client.get("/helped", headers=HTMX).headers["HX-Redirect"]
    assert back == read(following).url
    assert client.get(back).status_code == 200
    assert draft(app)["holder_name"] == PERSON["holder_name"]
    assert clerk.get(back).status_code == 410, "it is out of the clerk's hand"


def test_what_the_customer_was_typing_is_kept(app: Flask, client: Linter) -> None:
    step, clerk, theirs = taken(app, client)
    late = post(client, step, **answers_for(AIS))
    assert late.location == "/helped"
    assert draft(app)["holder_name"] == PERSON["holder_name"]
    other = read(clerk.get("/apply/card-state"))
    clerk.post(other.url, data=fill(other, {"card_state": "lost"}))
    assert draft(app)["holder_name"] == PERSON["holder_name"]
    assert draft(app)["card_state"] == "lost"
    assert theirs.url == step.url


def test_a_mistake_just_typed_stays_on_the_tablet(app: Flask, client: Linter) -> None:
    step, _, _ = taken(app, client)
    wrong = post(client, step, **{**answers_for(AIS), "id_expires": "2033-13-45"})
    assert wrong.status_code == 422
    assert "2033-13-45" in wrong.text
    fragment = post(client, step, HTMX, **answers_for(AIS))
    assert fragment.headers["HX-Redirect"] == "/helped"


def test_the_customer_cannot_hand_in_or_end_what_the_clerk_fills_in(
    app: Flask, client: Linter
) -> None:
    step, _clerk, _ = taken(app, client, "check")
    assert post(client, step).location == "/helped"
    token = step.values["csrf_token"]
    for address in ("/finish", "/number"):
        assert client.post(address, data={"csrf_token": token}).location == "/helped"
    start = {"csrf_token": token, "language": "en", "start": "1", "next": "/cards"}
    assert client.post("/language", data=start).location == "/helped"
    assert draft(app)["holder_name"] == PERSON["holder_name"]


def test_the_clerk_may_hand_it_in_and_the_customer_sees_the_reference(
    app: Flask, client: Linter
) -> None:
    step, clerk, theirs = taken(app, client)
    done = walk(clerk, theirs, answers_for(AIS))[-1]
    case = only_case(app)
    assert case.language == "zh-Hant", "the customer's papers are in the customer's language"
    assert "Open the case" in done.text
    opened = press(clerk, "/done", "/drafts/close", case="1")
    assert opened.location == f"/counter/cases/{case.reference}"
    assert client.get("/helped").location == "/done"
    assert case.reference[:3] in client.get("/done").text
    history = contents(app)["history"]
    assert any("staff:1" in row for row in history)
    assert step.url


def test_the_tablet_does_not_idle_out_meanwhile(app: Flask, client: Linter, clock: Clock) -> None:
    step, clerk, theirs = taken(app, client)
    for _ in range(20):
        clock.move(minutes=1)
        assert client.get("/helped", headers=HTMX).status_code == 204
        look = clerk.post(f"{theirs.url}/look?field=holder_name", data=fill(theirs, {}))
        assert look.status_code == 200
    pressed(clerk, "/counter/", "/drafts/close")
    assert client.get(step.url).status_code == 200


def test_a_clerk_who_goes_away_gives_the_draft_back(
    app: Flask, client: Linter, clock: Clock
) -> None:
    step, clerk, _ = taken(app, client)
    clock.move(minutes=4)
    assert client.get("/helped").location == step.url
    assert client.get(step.url).status_code == 200
    assert clerk.get(step.url).status_code == 410
    assert "李小明" not in clerk.get("/cards").text


def test_only_one_clerk_has_a_draft_and_only_theirs(app: Flask, client: Linter) -> None:
    step, _clerk, _ = taken(app, client)
    with client.session_transaction() as session:
        session["next"] = ""
    other = signed_in(app, name="Nok", station="2")
    row = contents(app)["visits"][0]
    mine = next(value for value in row if isinstance(value, str) and len(value) == 32)
    token = other.get("/counter/").text.partition('name="csrf_token" value="')[2].partition('"')[0]
    other.post("/counter/drafts/open", data={"csrf_token": token, "draft": mine})
    assert "no longer there" in other.get("/counter/").text
    assert other.get(step.url).status_code == 410
    other.post("/counter/drafts/close", data={"csrf_token": token, "draft": mine})
    assert client.get(step.url).location == "/helped", "a stranger cannot give it back"


def test_nobody_takes_a_draft_out_of_a_colleagues_hand(app: Flask, client: Linter) -> None:
    taken(app, client)
    store = store_of(app)
    with store.read() as connection:
        mine = connection.scalar(select(rows.c.draft_id)) or ""
    assert not helping.take_over(store, mine, "staff:2", NOON)
    assert helping.take_over(store, mine, "staff:2", NOON + timedelta(minutes=4)), "who went away"


def test_a_late_look_at_who_left_takes_nothing_from_who_came(app: Flask, client: Linter) -> None:
    """The tablet read the first clerk's name; meanwhile a second has the draft in hand."""
    taken(app, client)
    store = store_of(app)
    with store.write() as connection:
        connection.execute(update(rows).values(helper="staff:2"))
        mine = connection.scalar(select(rows.c.draft_id)) or ""
    helping.give_back(store, mine, "staff:1", NOON)
    assert helping.attended(store, mine, "staff:2") is not None
    helping.give_back(store, mine, "staff:2", NOON)
    assert helping.attended(store, mine, "staff:2") is None


def test_an_answer_never_lands_in_another_draft(app: Flask) -> None:
    """A clerk's draft is given back while they save, in a browser that has a visit of its own."""
    store = store_of(app)
    with app.test_request_context():
        visitor.begin()
        helped = visits.begin(store, "t" * 43, "en", NOON)
        helping.take_over(store, helped.draft_id, "staff:1", NOON)
        helping.give_back(store, helped.draft_id, "staff:1", NOON + timedelta(seconds=1))
        with pytest.raises(visitor.SessionEnded):
            visitor.keep(helped, {"holder_name": "Li Xiaoming"})
        assert visitor.must_visit().answers == {}


def test_an_ended_draft_is_told(app: Flask, client: Linter) -> None:
    step = reach(client, AIS, "identity")
    call(client, step)
    clerk = signed_in(app)
    page = clerk.get("/counter/").text
    token = page.partition('name="csrf_token" value="')[2].partition('"')[0]
    client.post("/finish", data={"csrf_token": step.values["csrf_token"]})
    clerk.post("/counter/calls/1/answer", data={"csrf_token": token, "take": "1"})
    assert "no form to open" in clerk.get("/counter/").text


def test_a_clerk_with_a_draft_in_hand_opens_no_case_in_its_visit(
    app: Flask, client: Linter
) -> None:
    _step, clerk, _theirs = taken(app, client)
    before = contents(app)["visits"]
    assert clerk.get("/track").location == "/counter/"
    token = read(clerk.get("/cards")).values["csrf_token"]
    form = {"csrf_token": token, "reference": "K7M4TX92A", "code": "8000"}
    assert clerk.post("/track", data=form).location == "/counter/"
    assert [row[6] for row in contents(app)["visits"]] == [row[6] for row in before]


def test_what_a_clerk_changes_is_signed_again(app: Flask, client: Linter) -> None:
    """A refund turned elsewhere in a form that its customer had signed."""
    given = answers_for(AIS, settlement="refund_bank")
    check = reach(client, AIS, "check", settlement="refund_bank")
    call(client, check)
    clerk = signed_in(app, station="3")
    press(clerk, "/counter/", "/answer", take="1")
    payee = read(clerk.get("/apply/payee?back=check"))
    form = fill(payee, given)
    assert clerk.post(payee.url, data=form).location == "/apply/check"  # as it was: still signed
    form["bank_account"] = "9998887776"
    assert clerk.post(payee.url, data=form).location == "/apply/signature"
    assert not {"signature", "signature_name"} & draft(app).keys()
