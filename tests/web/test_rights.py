"""The office notes, hands over, erases, refuses; who asks is verified, and no case comes back."""

import io
import json
import re
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.locale import LANGUAGES
from kiosk.rules.follow_ups import NewDeed
from kiosk.rules.reference import group
from kiosk.store import cases, purge, rights, tombs, visits
from kiosk.store.forgetting import MESSAGES
from kiosk.store.tables import outbox
from kiosk.web.kiosk import EXTENSION
from tests.clock import NOON, Clock
from tests.outbound.office import DESKS
from tests.store.over import moved, rejected
from tests.store.shop import hand_in, new_case
from tests.web.clerks import signed_in
from tests.web.customers import AIS
from tests.web.decided import completed
from tests.web.desk import press, pressed
from tests.web.holdings import contents, store_of
from tests.web.linter import Linter

AT = "/office/rights"
HOW = "Passport shown, name and face compared"
NAME, NUMBER = "Li Ming", "E70704999"


@pytest.fixture
def manager(app: Flask) -> Linter:
    """Somebody in the office."""
    return signed_in(app, "manager")


def ask(manager: Linter, reference: str, kind: str, verified: str = HOW) -> str:
    return pressed(manager, AT, AT, reference=reference, kind=kind, verified=verified)


def over(app: Flask) -> str:
    """A case that was rejected."""
    return rejected(store_of(app), DESKS[AIS])


def test_a_request_has_a_day_by_the_carriers_country(
    app: Flask, manager: Linter, clock: Clock
) -> None:
    reference = over(app)
    text = ask(manager, group(reference), "erase")
    assert "2027" in text
    assert "PDPC" in text
    assert HOW in text
    assert [r.due_on for r in rights.waiting(store_of(app))] == [date(2027, 2, 18)]
    ask(manager, reference, "export")
    assert {r.due_on for r in rights.waiting(store_of(app))} == {
        date(2027, 2, 18), date(2026, 12, 20)
    }  # fmt: skip
    clock.move(days=31)
    late = signed_in(app, "manager").get(AT).text
    assert 'class="overdue">' in late


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"reference": ""}, "reference"),
        ({"reference": "AAAAAAAAJ"}, "no case with this reference"),
        ({"kind": ""}, "Say what is asked for"),
        ({"verified": " "}, "how you made sure"),
        ({"verified": "x" * 501}, "501"),
    ],
)
def test_what_lacks_is_told_and_what_was_typed_stays(
    app: Flask, manager: Linter, fields: dict[str, str], words: str
) -> None:
    given = {"reference": over(app), "kind": "erase", "verified": HOW} | fields
    before = contents(app)["rights"]
    answer = press(manager, AT, AT, **given)
    assert (answer.status_code, words in answer.text) == (422, True)
    assert given["verified"].strip() in answer.text
    assert contents(app)["rights"] == before


def test_everything_kept_is_handed_over(app: Flask, client: Linter, manager: Linter) -> None:
    reference = completed(client, app, AIS)
    house, store = app.extensions[EXTENSION], store_of(app)
    folder = house.settings.data / MESSAGES
    folder.mkdir(exist_ok=True)
    with store.read() as connection:
        key = connection.scalar(select(outbox.c.key).limit(1))
    (folder / f"{key}.txt").write_text("To: somebody\n", "utf-8")
    ask(manager, reference, "export")
    answer = press(manager, AT, "/export")
    assert answer.mimetype == "application/zip"
    named = answer.headers["Content-Disposition"]
    assert named == f'attachment; filename="export-{reference}.zip"'
    packed = zipfile.ZipFile(io.BytesIO(answer.data))
    told = json.loads(packed.read("case.json"))
    case = cases.by_reference(store, reference)
    assert case is not None
    assert told["case"]["answers"] == case.answers
    assert told["case"]["consents"] == list(case.consents)
    assert told["requests"][0]["verified"] == HOW
    assert {"money", "history", "follow_ups", "ticks", "prints", "messages", "audit"} <= told.keys()
    assert {m["to"] for m in told["messages"]} <= set(case.answers.values())
    names = set(packed.namelist())
    assert {"papers/certificate.pdf", "papers/receipt.pdf", "messages/1.txt"} <= names
    assert packed.read("papers/receipt.pdf").startswith(b"%PDF")
    assert not any(NUMBER in name or reference in name for name in names)
    assert ("rights_export", reference) in {(r[4], r[5]) for r in contents(app)["audit"]}
    stick = "Handed over on a stick"
    assert stick in pressed(manager, AT, "/done", answer=stick)
    assert rights.waiting(store) == []


def test_erased_is_gone_for_everybody(app: Flask, manager: Linter) -> None:
    """Tracking says of it what it says of a reference that nobody has."""
    reference = over(app)
    ask(manager, reference, "erase")
    bare = press(manager, AT, "/erase", answer=" ")
    assert (bare.status_code, "what you tell" in bare.text) == (422, True)
    text = pressed(manager, AT, "/erase", answer="Deleted as you asked")
    assert "Deleted as you asked" in text
    assert cases.by_reference(store_of(app), reference) is None
    assert manager.get(f"/counter/cases/{reference}").status_code == 404
    stranger = app.test_client()

    def tracked(typed: str) -> tuple[int, str]:
        answer = press(stranger, "/track", "/track", reference=typed, code="1234")
        text = answer.text.replace(typed, "")
        return answer.status_code, re.sub(r'value="[^"]*"', "", text)

    assert tracked(reference) == tracked("AAAAAAAAJ")
    told = press(manager, AT, AT, reference=reference, kind="export", verified=HOW)
    assert "was deleted on 2026-11-20" in told.text


def test_a_running_case_is_not_erased(app: Flask, manager: Linter) -> None:
    """What to do is told instead; refused with a reason it is answered."""
    visit = visits.begin(store_of(app), "a", "en", NOON)
    reference = hand_in(store_of(app), visit, new_case(DESKS[AIS])).reference
    text = ask(manager, reference, "erase")
    assert "completed or withdrawn first" in text
    assert "/erase" not in text
    waiting = rights.waiting(store_of(app))[0].id
    token = re.findall(r'name="csrf_token" value="([^"]+)"', text)[0]
    forced = manager.post(f"{AT}/{waiting}/erase", data={"csrf_token": token, "answer": "x"})
    assert forced.status_code == 422
    assert cases.by_reference(store_of(app), reference)
    done = manager.post(f"{AT}/{waiting}/done", data={"csrf_token": token, "answer": "x"})
    assert done.status_code == 404  # that would close it with nothing erased
    assert "why it is refused" in press(manager, AT, "/denied", answer="").text
    assert "Still running" in pressed(manager, AT, "/denied", answer="Still running")


def test_an_open_refund_keeps_a_case(app: Flask, manager: Linter) -> None:
    reference = over(app)
    refund = NewDeed("refund-1", "customer", NOON.date())
    moved(store_of(app), reference, "dispute", "rejected", new_deeds=(refund,))
    text = ask(manager, reference, "erase")
    assert "still open" in text
    assert "/erase" not in text


def test_the_office_vouches_for_the_date(app: Flask, manager: Linter, clock: Clock) -> None:
    over(app)
    house = app.extensions[EXTENSION]
    purge.purge(house.store, house.settings.data, house.now(), house.today())
    assert "Not looked through" not in manager.get(AT).text
    clock.move(days=400)
    manager = signed_in(app, "manager")
    text = manager.get(AT).text
    assert "Nothing is deleted until a manager says" in text
    assert re.search(r"To be deleted now</th><td>1<", text)
    assert "Nothing is deleted until" not in pressed(manager, AT, "/clock")
    purge.purge(house.store, house.settings.data, house.now(), house.today())
    text = manager.get(AT).text
    assert re.search(r"time was over</th><td>1<", text)
    assert tombs.counts(house.store, house.now()) == {"retention": 1}


def test_a_list_beside_the_database_is_heeded_at_the_start(
    app: Flask, opened: Callable[..., Flask]
) -> None:
    reference = over(app)
    data = app.extensions[EXTENSION].settings.data
    (data / "erased.txt").write_text(f"{reference} 2026-11-20T05:00:00+00:00\n", "ascii")
    again = opened()
    assert cases.by_reference(store_of(again), reference) is None


def test_the_page_stands_in_every_language(app: Flask, manager: Linter) -> None:
    """With a request of each kind, one answered, and a clock that leapt."""
    store, house = store_of(app), app.extensions[EXTENSION]
    reference = over(app)
    for kind in ("erase", "export", "erase"):
        ask(manager, reference, kind)
        if kind == "erase" and not rights.answered(store):
            rights.end(store, rights.waiting(store)[0].id, "denied", "x", "s", house.now())
    for language in LANGUAGES:
        text = signed_in(app, "manager", language=language).get(AT).text
        assert text.count(group(reference)) == 3, language
