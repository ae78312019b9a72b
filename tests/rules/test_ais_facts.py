"""Facts of the two AIS procedures that must not drift; the rest of the words may improve."""

from pathlib import Path

import pytest

from kiosk.rules.loader import load
from kiosk.rules.procedure import Desk, Text

PROCEDURES = Path(__file__).parents[2] / "procedures"
NEVER_ASKED = ("account_ref", "monthly_fee", "contract_ends", "deposit")


@pytest.fixture(scope="module")
def desks() -> dict[str, Desk]:
    return load(PROCEDURES)


@pytest.fixture(scope="module")
def data_card(desks: dict[str, Desk]) -> Desk:
    return desks["ais-data-card"]


@pytest.fixture(scope="module")
def esim(desks: dict[str, Desk]) -> Desk:
    return desks["ais-esim"]


def test_the_data_card_is_filed_here_online_or_by_phone_with_a_work_order(data_card: Desk) -> None:
    channels = {c.id: (c.here, c.work_order) for c in data_card.procedure.channels}
    assert channels == {
        "counter": ("decided", False),
        "online": (None, False),
        "hotline": (None, True),
    }
    online = data_card.procedure.channel("online")
    assert online is not None
    assert {step.kind for step in online.steps if step.login} == {"web", "app"}


def test_an_esim_is_not_cancelled_by_phone(esim: Desk) -> None:
    channels = {c.id: c.here for c in esim.procedure.channels}
    assert channels == {"counter": "assisted", "online": None}


def test_any_one_of_number_card_and_account_names_a_data_card(data_card: Desk) -> None:
    assert data_card.procedure.one_of == [["msisdn", "iccid", "account_ref"]]
    assert not any(q.required or q.required_when for q in data_card.procedure.questions)


def test_an_esim_needs_its_number_its_registered_email_and_a_reason(esim: Desk) -> None:
    required = {q.name for q in esim.procedure.questions if q.required}
    assert required == {"msisdn", "reason"}
    assert not any(esim.procedure.question(name) for name in NEVER_ASKED)


def test_money_owed_holds_both(data_card: Desk, esim: Desk) -> None:
    assert data_card.procedure.settlement.arrears == "hold"
    assert esim.procedure.settlement.arrears == "hold"


def test_only_the_esim_has_a_stated_time_and_nobody_confirmed_it(
    data_card: Desk, esim: Desk
) -> None:
    assert data_card.procedure.review is None
    review = esim.procedure.review
    assert review is not None
    assert (review.min, review.max, review.unit) == (1, 3, "working_day")
    assert review.unverified


def test_no_way_to_pay_money_back_is_claimed_as_a_rule(data_card: Desk, esim: Desk) -> None:
    claimed = [r.id for d in (data_card, esim) for r in d.procedure.refunds if r.verified]
    assert claimed == ["waive", "waive"]


def test_the_profile_is_removed_only_after_completion(esim: Desk) -> None:
    remove = next(f for f in esim.procedure.follow_ups if f.id == "remove-profile")
    assert remove.when == {"card_state": ["installed"]}
    assert remove.deadline is not None
    assert remove.deadline.after == "completed"
    menus = " ".join(line["en"] for line in remove.detail)
    assert "Mobile Data or Cellular > this line > Remove" in menus
    assert "Connections > SIM Manager" in menus
    assert "does not end the contract" in menus


def test_without_the_registered_email_nothing_starts_and_the_way_out_is_named(esim: Desk) -> None:
    blocking = [c for c in esim.procedure.checks if c.severity == "block"]
    assert [c.id for c in blocking] == ["registered_email"]
    assert all("1175" in words for c in blocking for words in (c.blocked or {}).values())


@pytest.mark.parametrize("procedure", ["ais-data-card", "ais-esim"])
def test_lost_or_stolen_is_told_to_ring_1175_first(desks: dict[str, Desk], procedure: str) -> None:
    note = next(n for n in desks[procedure].procedure.notes if n.id == "suspend-first")
    assert note.when == {"card_state": ["lost", "stolen"]}
    assert _names_1175(note.text)


@pytest.mark.parametrize("procedure", ["ais-data-card", "ais-esim"])
def test_where_to_pay_names_1175(desks: dict[str, Desk], procedure: str) -> None:
    assert _names_1175(desks[procedure].procedure.settlement.where_to_pay)


def test_a_thai_id_copy_covers_what_the_law_calls_sensitive(data_card: Desk) -> None:
    copy = next(m for m in data_card.procedure.materials if m.id == "id-copy")
    assert copy.detail is not None
    assert "religion" in copy.detail["en"]
    assert "blood group" in copy.detail["en"]
    assert "宗教" in copy.detail["zh-Hans"]
    assert "血型" in copy.detail["zh-Hant"]


def _names_1175(text: Text) -> bool:
    return all("1175" in words for words in text.values())
