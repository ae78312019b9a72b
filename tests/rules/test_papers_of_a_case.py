"""Which papers a case offers, and what its customer can be asked for."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.asking import askable, asked_of
from kiosk.rules.case import State
from kiosk.rules.loader import load
from kiosk.rules.papers_of import papers_of

DESKS = load(Path(__file__).parents[2] / "procedures")
STATES = st.sampled_from([state.value for state in State if state != "draft"])
CHANNELS = st.sampled_from(["counter", "online", "hotline"])


@given(STATES, CHANNELS, st.sampled_from(["holder", "representative"]), st.none() | st.just(23))
def test_every_case_has_its_receipt_and_only_a_completed_one_a_certificate(
    state: str, channel: str, acting_as: str, number: int | None
) -> None:
    offered = papers_of(state, channel, acting_as, number)
    assert len(set(offered)) == len(offered)
    assert "receipt" in offered
    assert ("certificate" in offered) == (state == "completed")
    assert ("request" in offered) == (state == "needs_information")
    assert ("refusal" in offered) == (state in {"rejected", "failed", "withdrawn"})
    assert ("ticket" in offered) == (number is not None)
    assert ("guidance" in offered) == (channel != "counter")
    assert ("authority" in offered) == (acting_as == "representative")


def test_deeds_bring_papers_of_their_own() -> None:
    deeds = [("dispute-1", None), ("hand-back-card", "handed_back")]
    offered = papers_of("completed", "counter", "holder", None, deeds)
    assert offered[:3] == ("certificate", "dispute", "handed_back")
    kept = papers_of("completed", "counter", "holder", None, [("hand-back-card", "kept")])
    assert kept == ("certificate", "receipt")


def test_materials_come_before_what_any_carrier_asks() -> None:  # R58
    desk = DESKS["ais-data-card"]
    found = askable(desk, {"channel": "counter", "acting_as": "holder", "card_state": "in_hand"})
    ids = [item.id for item in found]
    assert ids[0].startswith("material-")
    assert len(set(ids)) == len(ids)
    assert all((item.text is None) != (item.key is None) for item in found)
    assert "letter-scope" not in ids
    assert "material-authority-letter" not in ids
    assert {"letter-scope", "material-authority-letter"} <= {
        item.id for item in askable(desk, {"channel": "counter", "acting_as": "representative"})
    }


def test_what_was_asked_is_what_the_facts_remember() -> None:
    desk, answers = DESKS["ais-data-card"], {"channel": "counter", "acting_as": "holder"}
    facts = {"asked": "explain material-id-original gone-since"}
    asked = asked_of(desk, answers, facts)
    assert [item.id for item in asked] == ["material-id-original", "explain"]
    assert asked_of(desk, answers, {}) == ()
