"""A wrong answer of a case is put right at the counter."""

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.rules.case import FINAL, State
from kiosk.rules.correcting import RESTS, correctable
from kiosk.store.search import search
from kiosk.store.tables import cases, history
from tests.clock import NOON, Clock
from tests.web.at_the_counter import bring_to, file_of, hand_in, opened, press, see_to_all, token
from tests.web.clerks import signed_in
from tests.web.customers import AIS, ESIM
from tests.web.holdings import contents, store_of
from tests.web.linter import Linter
from tests.web.test_rules_on_screen import words

PHONE = "+66 81 777 4321"
MATCHES = {"id-matches", "holder", "card-matches", "rep-matches"}


def finds(client: Linter, typed: str) -> bool:
    return bool(search(store_of(client.application), typed, "staff:1", NOON).cases)


def numbered(client: Linter) -> bytes:
    with store_of(client.application).read() as connection:
        return connection.execute(select(cases.c.msisdn_hash)).scalar_one() or b""


def test_a_corrected_number_is_the_one_that_counts(app: Flask, client: Linter) -> None:
    """Found by the new one and no more by the old; the certificate and the history have it."""
    reference = hand_in(client, AIS)
    clerk = signed_in(app, name="Napat")
    old, hashed = file_of(clerk, reference).case.answers["msisdn"], numbered(clerk)
    assert finds(clerk, old[-4:])
    assert press(clerk, reference, "correct", field="msisdn", value=PHONE).status_code == 303
    case = file_of(clerk, reference).case
    assert (case.state, case.version) == ("submitted", 2)
    assert case.answers["msisdn"] == "+66817774321"
    assert (finds(clerk, "4321"), finds(clerk, old[-4:])) == (True, False)
    assert finds(clerk, "李小明")
    assert numbered(clerk) == store_of(app).vault.lookup("msisdn", "+66817774321") != hashed
    bring_to(clerk, reference, State.COMPLETED)
    printed = {"csrf_token": token(clerk), "kind": "certificate", "full": "1"}
    paper = clerk.post(f"/counter/cases/{reference}/print", data=printed).location
    assert "817774321" in words(clerk.get(paper).data).replace(" ", "")


def test_the_history_says_what_it_was_and_is_for_staff_alone(app: Flask, client: Linter) -> None:
    """Masked: a note outlives the number it is about."""
    reference = hand_in(client, AIS)
    clerk = signed_in(app, name="Napat")
    press(clerk, reference, "correct", field="id_number", value="e70704998")
    last = file_of(clerk, reference).history[-1]
    assert (last.action, last.actor, last.note) == (
        "correct", "staff:1", "Document number · ••••4999 → ••••4998",
    )  # fmt: skip
    page = clerk.get(f"/counter/cases/{reference}").text
    assert "Correct an answer · Napat" in page
    assert "••••4999 → ••••4998" in page
    with store_of(app).read() as connection:
        kept = connection.execute(select(history.c.note)).scalars().all()
    assert not any(b"E7070499" in note for note in kept if note)
    assert "E7070499" not in repr(contents(app)["audit"])


def test_a_wrong_digit_is_refused_and_kept(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    number = file_of(clerk, reference).case.answers["iccid"]
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    before = contents(app)["cases"]
    answer = press(clerk, reference, "correct", field="iccid", value=wrong)
    assert answer.status_code == 422
    assert f'value="{wrong}"' in answer.text
    assert '<option value="iccid" selected>' in answer.text
    assert contents(app)["cases"] == before


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("holder_name", "李小明", "already stands there"),
        ("holder_name", "  ", "Type the answer"),
        ("holder_name", "=1+1", "="),
        ("id_expires", "2026-11-19", "cannot be used"),
        ("contact_email", "li@", "li@"),
        ("msisdn", "+66 2", "+66 2"),
        ("eid", "89049032000000000000000000000198", "not part of this request"),
        ("bank_account", "1234567890", "not part of this request"),
        ("work_order", "WO-1", "not part of this request"),
        ("signature_name", "李", "not part of this request"),
        ("", "x", "not part of this request"),
    ],
)
def test_what_is_not_a_correction_says_why(
    app: Flask, client: Linter, field: str, value: str, said: str
) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    before = contents(app)["cases"]
    answer = press(clerk, reference, "correct", field=field, value=value)
    assert answer.status_code == 422
    assert said in answer.text
    assert contents(app)["cases"] == before


def test_the_number_cancelled_is_never_the_one_to_ring(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, contact_phone="+66817774321")
    clerk = signed_in(app)
    answer = press(clerk, reference, "correct", field="msisdn", value=PHONE)
    assert (answer.status_code, "will not ring any more" in answer.text) == (422, True)


def test_who_comes_late_changes_nothing(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS)
    first, second = signed_in(app), signed_in(app, name="Ploy")
    press(first, reference, "correct", field="holder_name", value="王小明")
    late = press(second, reference, "correct", 1, field="holder_name", value="黄小明")
    assert (late.status_code, 'value="黄小明"' in late.text) == (409, True)
    assert file_of(first, reference).case.answers["holder_name"] == "王小明"
    assert finds(first, "王小明")
    assert not finds(first, "李小明")


@pytest.mark.parametrize("state", sorted(FINAL))
def test_what_is_over_stays_as_it_was(app: Flask, client: Linter, state: State) -> None:
    reference = hand_in(client, AIS)
    clerk = signed_in(app)
    bring_to(clerk, reference, state)
    assert 'id="correct"' not in clerk.get(f"/counter/cases/{reference}").text
    answer = press(clerk, reference, "correct", field="msisdn", value=PHONE)
    assert answer.status_code == 409


@pytest.mark.parametrize(
    ("field", "value", "fallen"),
    [
        ("msisdn", PHONE, {"card-matches", "holder"}),
        ("holder_name", "王小明", {"id-matches", "holder"}),
        ("id_number", "E70704998", {"id-matches", "holder"}),
        ("rep_name", "Somchai Jaidi", {"rep-matches"}),
        ("rep_id_number", "AA1234568", {"rep-matches"}),
        ("id_expires", "2031-04-09", set()),
        ("rep_id_expires", "2031-04-09", set()),
        ("payee_name", "WANG XIAO MING", set()),
        ("bank_account", "9876543210", set()),
        ("contact_phone", "+8613900139000", set()),
    ],
)
def test_the_ticks_that_rested_on_it_fall(
    app: Flask, client: Linter, clock: Clock, field: str, value: str, fallen: set[str]
) -> None:
    reference = hand_in(client, AIS, acting_as="representative", settlement="refund_bank")
    clerk = signed_in(app, name="Napat")
    see_to_all(clerk, reference)
    before = file_of(clerk, reference).ticks.keys()
    assert before >= MATCHES
    assert press(clerk, reference, "correct", field=field, value=value).status_code == 303
    after = file_of(clerk, reference)
    assert before - after.ticks.keys() == fallen
    assert after.history[-1].note.count("Napat") == len(fallen)  # what was taken back is told


@pytest.mark.parametrize("field", ["id_expires", "rep_id_expires"])
def test_a_card_for_life_is_put_right_in_its_words(app: Flask, client: Linter, field: str) -> None:
    reference = hand_in(client, AIS, acting_as="representative", settlement="refund_bank")
    clerk = signed_in(app)
    late = press(clerk, reference, "correct", field=field, value="2020-01-01")
    assert (late.status_code, "expired on this day" in late.text) == (422, True)
    assert press(clerk, reference, "correct", field=field, value="ตลอดชีพ").status_code == 303
    assert file_of(clerk, reference).case.answers[field] == "9999-12-31"
    page = clerk.get(f"/counter/cases/{reference}").text
    assert "→ No expiry date" in page
    assert "9999" not in page


def test_of_an_esim_the_profile_is_looked_at_again(app: Flask, client: Linter) -> None:
    reference = hand_in(client, ESIM, card_state="installed")
    clerk = signed_in(app)
    see_to_all(clerk, reference)
    press(clerk, reference, "correct", field="msisdn", value=PHONE)
    assert "profile-matches" not in file_of(clerk, reference).ticks


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
def test_every_answer_offered_has_its_name(app: Flask, client: Linter, language: str) -> None:
    reference = hand_in(client, ESIM, acting_as="representative", settlement="refund_bank")
    clerk = signed_in(app, language=language)
    case = opened(clerk, reference)
    offered = correctable(case.desk, case.case.answers)
    assert set(offered) <= RESTS.keys()
    page = clerk.get(f"/counter/cases/{reference}").text
    assert all(f'<option value="{name}">' in page for name in offered)
