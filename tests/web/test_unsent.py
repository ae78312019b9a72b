"""Nothing that staff typed is lost by the machine: a lock keeps it for its writer, and a refused
form comes back as it was filled in."""

import json

import pytest
from flask import Flask

from kiosk.store import unsent
from kiosk.web.filled import fill
from tests.clock import Clock
from tests.store.shop import SENTINEL
from tests.web.at_the_counter import file_of, hand_in, press, says, token
from tests.web.clerks import PIN, hired, signed_in
from tests.web.customers import post
from tests.web.holdings import contents, store_of
from tests.web.linter import Linter, parse
from tests.web.walker import read

SMART = "smart-unlimited"
WORDS = "Talked to the sister, she will"


@pytest.fixture
def clerk(app: Flask) -> Linter:
    """Signed in, with a manager in the house."""
    hired(app, "Malee", "manager")
    return signed_in(app)


def customer(clerk: Linter) -> Linter:
    """The tablet beside."""
    made = clerk.application.test_client()
    assert isinstance(made, Linter)
    return made


def again(client: Linter, answer_or_place: str = "/counter/sign-in", name: str = "Somchai") -> str:
    """Sign in by the form; where that leads to."""
    form = read(client.get(answer_or_place))
    went = post(client, form, name=name, pin=PIN)
    assert went.status_code == 303
    return went.location or ""


def value(page: str, field: str) -> str:
    """What stands in a field of this id."""
    node = next(one for one in parse(page).iter() if one.get("id") == field)
    return (node.text or "").removeprefix("\n") if node.tag == "textarea" else node.get("value", "")


def late(client: Linter, reference: str, clock: Clock, action: str, **fields: str) -> None:
    """Posted from the case page after three minutes alone."""
    version, key = str(file_of(client, reference).case.version), token(client)
    clock.move(minutes=4)
    page = f"/counter/cases/{reference}"
    data = {"csrf_token": key, "version": version, **fields}
    answer = client.post(
        f"{page}/{action}", data=data, headers={"Referer": f"http://localhost{page}"}
    )
    assert answer.status_code == 401
    assert again_from(client, answer.get_data(as_text=True)) == page


def again_from(client: Linter, page: str) -> str:
    """Sign in by the form that came instead."""
    fields = {f.get("name"): f.get("value", "") for f in parse(page).iter("input")}
    data = {**fields, "name": "Somchai", "pin": PIN}
    answer = client.post("/counter/sign-in", data={str(k): v for k, v in data.items() if k})
    return answer.location or ""


@pytest.mark.parametrize(
    ("action", "fields", "field"),
    [
        ("note", {"note": WORDS}, "f-log"),
        ("call", {"note": WORDS}, "f-log"),
        ("reject", {"reason": WORDS, "ready": "not-holder"}, "reject-reason"),
        ("correct", {"field": "holder_name", "value": WORDS}, "correct-value"),
    ],
)
def test_a_post_after_the_lock_is_filled_in_again_and_not_sent(
    clerk: Linter, clock: Clock, action: str, fields: dict[str, str], field: str
) -> None:
    reference = hand_in(customer(clerk), SMART)
    before = file_of(clerk, reference).case.version
    late(clerk, reference, clock, action, **fields)
    page = says(clerk, reference)
    assert value(page, field) == WORDS
    assert "Nothing of it was sent" in page
    assert file_of(clerk, reference).case.version == before
    assert WORDS in says(clerk, reference), "also when the page is loaded again"


def test_only_its_writer_finds_it(clerk: Linter, clock: Clock) -> None:
    reference = hand_in(customer(clerk), SMART)
    late(clerk, reference, clock, "note", note=WORDS)
    other = signed_in(clerk.application, name="Nok")
    assert WORDS not in says(other, reference)


def test_it_is_sealed_and_lives_for_a_shift(clerk: Linter, clock: Clock) -> None:
    reference = hand_in(customer(clerk), SMART)
    late(clerk, reference, clock, "note", note=SENTINEL)
    assert SENTINEL not in repr(contents(clerk.application)["unsent"])
    assert SENTINEL in says(clerk, reference)
    clock.move(hours=9)
    assert SENTINEL not in says(signed_in(clerk.application), reference)


def test_once_sent_it_is_gone(clerk: Linter, clock: Clock) -> None:
    reference = hand_in(customer(clerk), SMART)
    late(clerk, reference, clock, "note", note=WORDS)
    assert press(clerk, reference, "note", note=f"{WORDS} come on Monday").status_code == 303
    assert "Nothing of it was sent" not in says(clerk, reference)


def test_it_is_thrown_away_by_hand(clerk: Linter, clock: Clock) -> None:
    reference = hand_in(customer(clerk), SMART)
    late(clerk, reference, clock, "note", note=WORDS)
    form = next(f for f in parse(says(clerk, reference)).iter("form") if f.get("id") == "unsent")
    data = {f.get("name", ""): f.get("value", "") for f in form.iter("input")}
    assert clerk.post("/counter/unsent", data=data).location == f"/counter/cases/{reference}"
    assert WORDS not in says(clerk, reference)


def test_a_screen_that_locks_sends_what_is_half_written(clerk: Linter) -> None:
    """The script's part is in the browser's tests: what it sends comes back, and never a PIN."""
    reference = hand_in(customer(clerk), SMART)
    page = f"/counter/cases/{reference}"
    forms = [
        [f"{page}/call", [["csrf_token", "x"], ["note", WORDS], ["pin", "824913"]]],
        [f"{page}/hold", [["ready", "arrears"], ["reason", ""], ["note", "until Friday"]]],
    ]
    data = {"csrf_token": token(clerk), "typed": json.dumps(forms)}
    clerk.post("/counter/sign-out", data=data, headers={"Referer": f"http://localhost{page}"})
    kept = unsent.of(
        store_of(clerk.application),
        hired(clerk.application).id,
        clerk.application.extensions["signoff"].now(),
    )
    assert "824913" not in repr(kept)
    assert again(clerk) == page, "from the customer's screen back to where the clerk was"
    shown = says(clerk, reference)
    assert value(shown, "f-log") == WORDS
    assert value(shown, "hold-note") == "until Friday"
    chosen = [o.get("value") for o in parse(shown).iter("option") if "selected" in o.attrib]
    assert "arrears" in chosen


def test_where_its_form_is_gone_it_is_still_to_be_read(clerk: Linter, clock: Clock) -> None:
    reference = hand_in(customer(clerk), SMART)
    late(clerk, reference, clock, "hold", reason=WORDS)
    assert press(clerk, reference, "withdraw", reason="keeps it").status_code == 303
    assert WORDS in says(clerk, reference)


def test_it_goes_with_its_case(clerk: Linter, clock: Clock) -> None:
    from kiosk.store import forgetting

    reference = hand_in(customer(clerk), SMART)
    late(clerk, reference, clock, "note", note=WORDS)
    house = clerk.application.extensions["signoff"]
    with house.store.write() as connection:
        row = forgetting.row_of(connection, house.store.shop, reference)
        assert row is not None
        forgetting.forget(
            house.store, connection, house.settings.data, row, "erasure", "staff:1", house.now()
        )
    assert contents(clerk.application)["unsent"] == []


@pytest.mark.parametrize(
    ("action", "fields", "field"),
    [
        ("tick", {"note": WORDS}, "note-{task}"),
        ("note", {"note": WORDS}, "f-log"),
        ("sign", {"signature_name": "Nok\t"}, ""),
    ],
)
def test_a_stale_press_empties_no_field(
    clerk: Linter, action: str, fields: dict[str, str], field: str
) -> None:
    """Decision 045: the form as it was filled in."""
    reference = hand_in(customer(clerk), SMART, acting_as="representative")
    page = parse(says(clerk, reference))
    task = next(i.get("id", "")[5:] for i in page.iter("input")
                if i.get("name") == "note" and i.get("id", "").startswith("note-")
                and not i.get("id", "").startswith("note-money"))  # fmt: skip
    if action == "tick":
        fields = {**fields, "tick": task}
    answer = press(clerk, reference, action, version=0, **fields)
    assert answer.status_code == 409
    if field:
        assert value(answer.get_data(as_text=True), field.format(task=task)) == WORDS


FORM = (
    '<main><details class="a"><form action="/x"><input type="hidden" name="what" value="a">'
    '<input type="text" name="n" value="old &amp; new"><textarea name="t" rows="2">\n</textarea>'
    '<select name="s"><option value="">-</option><option value="1">one</option></select>'
    '<input type="checkbox" name="c" value="1" checked><input type="password" name="p"></form>'
    "</details></main>"
)


def test_every_kind_of_field_is_filled_but_no_password() -> None:
    typed = (("what", "a"), ("n", 'a"<b>'), ("t", "\n<two>"), ("s", "1"), ("p", "secret"))
    page, found = fill(FORM, [("/x", typed), ("/x", (("what", "b"), ("n", "other"))), ("/y", ())])
    assert found == [True, False, False]
    assert 'value="a&quot;&lt;b&gt;"' in page
    assert "\n\n&lt;two&gt;</textarea>" in page
    assert '<option value="1" selected="">' in page
    assert "checked" not in page
    assert "<details open" in page
    assert "secret" not in page
