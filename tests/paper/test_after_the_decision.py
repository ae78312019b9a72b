"""What the papers of the counter say, and what they must never say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from msgspec import structs

from kiosk.paper.contents import Contents, Row, Rows, Signature, Steps, words
from kiosk.paper.papers import build
from kiosk.paper.subject import Deed
from kiosk.rules.case import State
from kiosk.rules.follow_ups import LOOKED, of_case
from kiosk.rules.procedure import Material
from tests.paper.afterwards import ENDED, SINCE, later
from tests.paper.test_same_words import CARDS


def text(contents: Contents) -> str:
    return " ".join(words(contents)).replace("\u00a0", " ")


def rows(contents: Contents) -> dict[str, Row]:
    return {row.id: row for b in contents.blocks if isinstance(b, Rows) for row in b.rows}


def lists(contents: Contents, title: str) -> list[str]:
    found = [b for b in contents.blocks if isinstance(b, Steps) and b.title.text.startswith(title)]
    return [item.text.replace("\u00a0", " ") for block in found for item in block.items]


@pytest.mark.parametrize("state", [state for state in State if state != "completed"])
def test_only_a_completed_case_has_a_certificate(subject_of, state: State) -> None:  # R65
    case = later(subject_of, "certificate", state=state.value)
    with pytest.raises(ValueError, match="no certificate"):
        build("certificate", case)
    with pytest.raises(ValueError, match="settled"):
        build("handed_back", case)


def test_no_certificate_without_the_day_it_took_effect(subject_of) -> None:
    with pytest.raises(ValueError, match="no certificate"):
        build("certificate", later(subject_of, "certificate", effective_on=None))


def test_the_certificate_claims_what_the_carrier_told_this_shop(subject_of) -> None:
    """R65 R67 R70."""
    facts = {"spoken_to": "Agent 12 at 10:40"}
    paper = build("certificate", later(subject_of, "certificate", facts=facts,
                  answers={"work_order": "WO-77"}))  # fmt: skip
    said, found = text(paper), rows(paper)
    assert "has confirmed to Signoff" in said
    assert "ended on Thu 26 Nov 2026" in said
    assert found["work_order"].value.text == "WO-77"
    assert found["spoken_to"].value.text == "Agent 12 at 10:40"
    assert paper.seal
    assert (paper.seal.text, paper.seal_date) == ("Completed", "2026-11-27")
    for secret in ("L898902C3", "812345671", "8966123456789017065", "4071", "5678"):
        assert secret not in said


def test_the_whole_number_only_when_the_customer_asks(subject_of) -> None:  # R67
    asked = rows(build("certificate", later(subject_of, "certificate", full_number=True)))
    assert asked["msisdn"].value.text == "+66812345671"
    assert "8966123456789017065" not in text(
        build("certificate", later(subject_of, "certificate", full_number=True))
    )


def test_confirmed_money_says_who_states_each_line(subject_of) -> None:
    found = rows(build("certificate", later(subject_of, "certificate")))
    assert found["balance"].label.text == "Balance (carrier says)"
    assert found["arrears"].label.text == "Unpaid bills (staff say)"
    assert found["penalty"].value.text == "no figure given"
    receipt = rows(build("receipt", later(subject_of, "certificate")))
    assert receipt["balance"].value.text == "฿1,120.50", "the receipt stays what was accepted"


@pytest.mark.parametrize("card", CARDS)
def test_every_open_follow_up_stands_on_the_certificate(subject_of, card: str) -> None:
    """R63 R66 R71-R76 R80: with its day; the shop's own and what led up to the end left out."""
    case = later(subject_of, "certificate", card)
    items = lists(build("certificate", case), "Still to be done")
    wanted = [f for f in of_case(case.desk, case.answers)
              if f.by != "shop" and f.kind != "apply"
              and not (f.deadline and f.deadline.after == "submitted")]  # fmt: skip
    assert len(items) == len(wanted)
    for follow_up in wanted:
        (said,) = (item for item in items if follow_up.text["en"] in item)
        if follow_up.deadline and follow_up.kind not in LOOKED:
            assert said.startswith("By ")


@pytest.mark.parametrize("deed", ["watch-refund", "still-billed"])
def test_a_day_on_which_the_shop_looks_again_is_no_promise(subject_of, deed: str) -> None:
    """R75 R79: no carrier promised that money comes, or bills stop, by that day."""
    answers = {"settlement": "refund_bank"}
    looked = Deed(deed, due_on=date(2027, 3, 1))
    case = later(subject_of, "certificate", "axis-data-card", answers=answers, deeds=(looked,))
    (said,) = (i for i in lists(build("certificate", case), "Still") if "1 Mar 2027" in i)
    assert said.endswith("(This shop looks again on Mon 1 Mar 2027.)")
    assert not said.startswith("By ")


def test_a_follow_up_that_is_done_is_left_out_and_a_moved_day_is_the_kept_one(subject_of) -> None:
    deeds = (
        Deed("recheck-took-effect", done_at=SINCE, outcome="stopped"),
        Deed("still-billed", due_on=date(2027, 3, 1)),
    )
    items = lists(build("certificate", later(subject_of, "certificate", deeds=deeds)), "Still")
    assert not any("really stopped" in item for item in items)
    assert any(item.startswith("If a bill") and "Mon 1 Mar 2027" in item for item in items)


def test_the_menus_that_remove_an_esim_and_that_this_ends_no_contract(subject_of) -> None:  # R72
    case = later(subject_of, "certificate", "ais-esim", answers={"card_state": "installed"})
    said = text(build("certificate", case))
    for part in ("iPhone", "Samsung", "Pixel", "does not end the contract"):
        assert part in said


def test_services_to_unbind_have_a_box_each(subject_of) -> None:  # R67 R76
    case = later(subject_of, "certificate")
    paper = build("certificate", case)
    (block,) = (b for b in paper.blocks if isinstance(b, Steps) and b.boxes)
    tied = [check.text["en"] for check in case.desk.procedure.checks if check.unbind]
    assert [item.text for item in block.items] == tied
    assert tied


def test_the_answer_to_a_deadline_rule_replaces_the_question(subject_of) -> None:  # R77
    card, facts = "smart-phone-card", {"reactivation": "No. It stays off for good."}
    told = text(build("certificate", later(subject_of, "certificate", card, facts=facts)))
    assert "Must a new SIM be collected by a date?" in told
    assert "No. It stays off for good." in told
    assert "When you get the certificate, ask" not in told
    silent = text(build("certificate", later(subject_of, "certificate", card)))
    assert "When you get the certificate, ask" in silent


def test_a_request_names_everything_at_once_with_its_day(subject_of) -> None:  # R58
    answers = {"acting_as": "representative"}
    paper = build("request", later(subject_of, "request", answers=answers))
    items = lists(paper, "Please bring")
    assert len(items) == 4
    assert "Fri 4 Dec 2026" in text(paper)
    assert "Nothing expires by itself" in text(paper)
    assert "glare" in text(paper)
    with pytest.raises(ValueError, match="no request"):
        build("request", later(subject_of, "request", state="in_review"))


@pytest.mark.parametrize("state", ["rejected", "failed", "withdrawn"])
def test_a_case_that_ended_otherwise_says_why_and_what_now(subject_of, state: str) -> None:
    """R50 R59 R84: the card goes on, the reason, another way, the number to call."""
    facts = {"reason": "The name differs.", "next_channel": "hotline"}
    paper = build("refusal", later(subject_of, "refusal", state=state, facts=facts))
    said = text(paper)
    assert "The card goes on" in said or "has not been cancelled" in said
    assert "The name differs." in said
    assert "1175" in said
    ways = lists(paper, "What you can do")
    assert len(ways) == (0 if state == "withdrawn" else 2)
    assert paper.seal is None


def test_without_a_named_channel_every_other_one_is_offered(subject_of) -> None:
    case = later(subject_of, "refusal", state="rejected", facts={"reason": "x"})
    ways = lists(build("refusal", case), "What you can do")
    assert len(ways) == len(case.desk.procedure.channels) - 1 + bool(case.desk.carrier.branches)


@pytest.mark.parametrize("state", ["submitted", "in_review", "completed"])
def test_no_refusal_of_a_case_that_goes_on(subject_of, state: str) -> None:
    with pytest.raises(ValueError, match="no refusal"):
        build("refusal", later(subject_of, "refusal", state=state))


def test_a_dispute_has_its_own_reference_evidence_and_day(subject_of) -> None:  # R79
    paper = build("dispute", later(subject_of, "dispute"))
    found = rows(paper)
    assert found["dispute"].value.text == "P3K-8WM-R44"
    assert found["case"].value.text == "K7M-4TX-92A"
    assert lists(paper, "Bring or keep") == ["Bill or reminder", "List of calls"]
    assert "looks again on Fri 18 Dec 2026" in text(paper)
    with pytest.raises(ValueError, match="no dispute"):
        build("dispute", later(subject_of, "certificate"))


def test_the_dispute_asked_for_is_the_one_printed(subject_of) -> None:
    deeds = tuple(Deed(f"dispute-{n}", reference=f"P3K8WMR4{n}") for n in (1, 2))
    one = rows(build("dispute", later(subject_of, "dispute", deeds=deeds, about="dispute-1")))
    assert one["dispute"].value.text == "P3K-8WM-R41"
    newest = rows(build("dispute", later(subject_of, "dispute", deeds=deeds)))
    assert newest["dispute"].value.text == "P3K-8WM-R42"


def test_the_hand_back_slip_is_signed_for_itself(subject_of) -> None:  # R68
    def signature(**other: object) -> Signature:
        paper = build("handed_back", later(subject_of, "handed_back", "smart-unlimited", **other))
        (found,) = (b for b in paper.blocks if isinstance(b, Signature))
        return found

    assert signature().path.startswith("M20 100")
    assert (signature(deeds=()).path, signature(deeds=()).name) == ("", ""), "the request's is not"


def test_a_copy_says_so_and_an_original_does_not(subject_of) -> None:
    assert build("certificate", later(subject_of, "certificate")).copy is None
    for kind in ("certificate", "receipt"):
        paper = build(kind, later(subject_of, "certificate", copy=2))
        assert next(words(paper)) == "COPY 2"


def test_what_led_up_to_the_end_is_not_asked_for_again(subject_of) -> None:
    case = later(subject_of, "certificate", "smart-phone-card", answers={"plan_type": "postpaid"},
                 effective_on=ENDED + timedelta(days=30))  # fmt: skip
    items = lists(build("certificate", case), "Still")
    assert not any("written notice" in item for item in items)


def test_a_letter_asks_for_what_proves_not_for_all_a_representative_has(subject_of) -> None:
    """R83: the material says what it proves; another one does not get onto the letter."""
    case = later(subject_of, "authority")
    procedure = case.desk.procedure
    gift = Material(id="gift", text={"en": "A gift"}, when={"acting_as": ["representative"]})
    more = structs.replace(procedure, materials=[*procedure.materials, gift])
    desk = structs.replace(case.desk, procedure=more)
    items = lists(build("authority", replace(case, desk=desk)), "The representative brings")
    assert len(items) == 3
    assert "A gift" not in items
