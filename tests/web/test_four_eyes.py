"""Two people: going on over what is not ticked, and large refunds (V2.3.5 V7.5.3)."""

import io
import json
import zipfile
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import Engine, event
from werkzeug.test import TestResponse

from kiosk.outbound.dossier import dossier
from kiosk.rules.case import State
from kiosk.store import staff, staffing
from kiosk.store.changes import Change, change
from kiosk.store.second_opinions import Decided, MayNotDecideError
from kiosk.web.kiosk import EXTENSION
from tests.clock import Clock
from tests.web.at_the_counter import (
    GIVEN,
    bring_to,
    file_of,
    hand_in,
    press,
    see_to_all,
    token,
)
from tests.web.clerks import PIN, hired, signed_in
from tests.web.customers import AIS
from tests.web.holdings import contents
from tests.web.linter import Linter

WHY = "Known to me since years"
MONEY = {"balance": "2500", "arrears": "0", "settlement": "refund_bank"}


def answer(client: Linter, reference: str, decision: str = "agree", **fields: Any) -> TestResponse:
    return press(client, reference, "second", **{"decision": decision, "pin": PIN, **fields})


def asked(client: Linter, app: Flask, name: str = "Malee", role: str = "manager") -> tuple[
    str, Linter,
]:  # fmt: skip
    """A case whose approval this person asked a second one about."""
    reference, first = hand_in(client, AIS), signed_in(app, role, name)
    press(first, reference, "begin")
    assert press(first, reference, "approve", reason=WHY).status_code == 303
    return reference, first


def actions(client: Linter, reference: str) -> list[str]:
    return [event.action for event in file_of(client, reference).history]


def kept(app: Flask) -> dict[str, Any]:
    """All rows but those that looking and guessing change."""
    looks = {"staff_sessions", "attempts", "audit", "audit_heads"}
    return {name: rows for name, rows in contents(app).items() if name not in looks}


def test_the_first_screen_looks_up_once_what_is_asked(app: Flask, client: Linter) -> None:
    asked(client, app)
    second, sent = signed_in(app, "manager", "Ken"), list[str]()

    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert "Second person: 1" in second.get("/counter/").text
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert sum("FROM second_opinions" in one for one in sent) == 1


def test_two_people_go_on_over_what_is_not_ticked(app: Flask, client: Linter) -> None:
    reference, first = asked(client, app)
    file = file_of(first, reference)
    assert (file.case.state, file.case.state_left) == ("held", "in_review")
    assert WHY not in str(file.case.facts)  # what the customer reads
    page = first.get(f"/counter/cases/{reference}").text
    assert "There is no other manager" in page
    second = signed_in(app, "manager", "Ken")
    assert "Second person: 1" in second.get("/counter/").text
    assert reference in second.get("/counter/").text
    page = second.get(f"/counter/cases/{reference}").text
    assert all(word in page for word in ("Malee asked", WHY, "I do not agree", 'name="pin"'))
    assert answer(second, reference).status_code == 303
    assert file_of(first, reference).case.state == "in_review"
    for action in ("approve", "send", "complete"):
        assert press(first, reference, action, **GIVEN.get(action, {})).status_code == 303, action
    done = file_of(first, reference)
    assert done.case.facts["override"] == WHY
    assert actions(first, reference) == [
        "submit", "begin", "second_ask", "second_agree", "approve", "send", "complete",
    ]  # fmt: skip
    page = first.get(f"/counter/cases/{reference}").text
    assert "Malee asked, Ken agreed" in page
    assert "Malee 提出，Ken 同意" in page  # the certificate
    lines = [row[4] for row in contents(app)["audit"]]
    assert {"second_ask", "second_agree", "pin_again"} <= set(lines)


def test_who_asked_never_answers(app: Flask, client: Linter) -> None:
    """Not in another session, and not as a manager made in between."""
    reference, first = asked(client, app, "Somchai", "clerk")
    house = app.extensions[EXTENSION]
    hired(app, "Malee", "manager")
    assert answer(first, reference).status_code == 403  # a clerk
    staffing.set_role(house.store, hired(app).id, "manager", "console", house.now())
    again = signed_in(app, name="Somchai")
    before = kept(app)
    for other in (again, signed_in(app, name="Somchai", station="2")):
        refused = answer(other, reference)
        assert refused.status_code == 403
        assert "whoever asked does not answer" in refused.text
        assert 'name="pin"' not in other.get(f"/counter/cases/{reference}").text
    assert kept(app) == before
    assert "pin_again" not in {row[4] for row in contents(app)["audit"]}


def test_what_is_badly_posted_decides_nothing(app: Flask, client: Linter) -> None:
    reference, _ = asked(client, app)
    second = signed_in(app, "manager", "Ken")
    before, version = kept(app), file_of(second, reference).case.version
    fields = {"decision": "agree", "pin": PIN, "version": str(version)}
    assert second.post(f"/counter/cases/{reference}/second", data=fields).status_code == 403
    for status, words, wrong in (
        (409, "Somebody else changed", {"version": version - 1}),
        (422, "choose whether you agree", {"decision": "perhaps"}),
        (422, "say why you do not agree", {"decision": "decline"}),
        (422, "not your PIN", {"pin": "824914"}),
        (422, "not your PIN", {"pin": ""}),
    ):
        refused = answer(second, reference, **wrong)
        assert (refused.status_code, words in refused.text) == (status, True), wrong
    kept_words = answer(second, reference, "decline", pin="1", note="The photo is another's")
    assert "The photo is another" in kept_words.text
    assert answer(second, reference, pin="2").status_code == 422
    assert answer(second, reference, pin="3").status_code == 422
    assert answer(second, reference).status_code == 429  # the right one, after five wrong
    assert kept(app) == before
    assert second.get(f"/counter/cases/{reference}/second").status_code == 303
    assert "pin_again_failed" in {row[4] for row in contents(app)["audit"]}


def test_a_no_releases_and_the_reason_stays(app: Flask, client: Linter) -> None:
    reference, first = asked(client, app)
    second = signed_in(app, "manager", "Ken")
    assert answer(second, reference, "decline", note="No photo, no way").status_code == 303
    file = file_of(first, reference)
    assert (file.case.state, file.history[-1].note) == ("in_review", "No photo, no way")
    assert press(first, reference, "approve").status_code == 422
    assert answer(second, reference).status_code == 409  # nothing is asked any more


def test_a_release_lets_the_question_lapse(app: Flask, client: Linter) -> None:
    reference, first = asked(client, app)
    clerk, second = signed_in(app), signed_in(app, "manager", "Ken")
    assert "A manager other than Malee" in clerk.get(f"/counter/cases/{reference}").text
    assert press(clerk, reference, "release").status_code == 303
    opinion = file_of(first, reference).opinions[-1]
    assert (opinion.decision, opinion.decided_by) == ("lapsed", "staff:2")
    assert answer(second, reference).status_code == 409
    assert press(first, reference, "approve").status_code == 422


def test_an_agreement_is_about_the_answers_and_tasks_as_they_were(
    app: Flask, client: Linter
) -> None:
    reference, first = asked(client, app)
    answer(signed_in(app, "manager", "Ken"), reference)
    corrected = press(first, reference, "correct", field="holder_name", value="WONG SIU MING")
    assert corrected.status_code == 303
    assert press(first, reference, "approve").status_code == 422


def test_a_large_refund_needs_two_and_another_sum_again(app: Flask, client: Linter) -> None:
    reference, clerk = hand_in(client, AIS, **MONEY), signed_in(app)
    second = signed_in(app, "manager", "Ken")
    press(clerk, reference, "begin")
    see_to_all(clerk, reference)
    refused = press(clerk, reference, "approve")
    assert (refused.status_code, "Above THB 2,000" in refused.text) == (422, True)
    press(clerk, reference, "approve", reason=WHY)
    page = second.get(f"/counter/cases/{reference}").text
    assert "2,500.00" in page.split('id="second"')[1].split("</section>")[0]
    assert answer(second, reference).status_code == 303
    assert press(clerk, reference, "approve").status_code == 303
    press(clerk, reference, "confirm", what="balance", amount="2600", note="The carrier")
    press(clerk, reference, "sign", signature_name="李小明")
    assert press(clerk, reference, "send", work_order="WO-1").status_code == 422
    assert press(clerk, reference, "send", work_order="WO-1", reason=WHY).status_code == 303
    file = file_of(clerk, reference)
    assert (file.case.state, file.case.state_left) == ("held", "approved")
    assert "WO-1" in file.history[-1].note
    assert answer(second, reference).status_code == 303
    for action in ("approve", "send"):
        assert press(clerk, reference, action, **GIVEN.get(action, {})).status_code == 303
    assert "override" not in file_of(clerk, reference).case.facts
    house = app.extensions[EXTENSION]
    whole = dossier(house.settings, house.store, reference)
    assert whole is not None
    words = json.loads(zipfile.ZipFile(io.BytesIO(whole)).read("case.json"))
    assert [each["matter"]["amount"] for each in words["opinions"]] == ["2500.00", "2600.00"]


def test_an_unknown_sum_is_weighed_when_it_is_paid(app: Flask, client: Linter) -> None:
    reference = hand_in(client, AIS, settlement="refund_bank", balance="", arrears="0")
    clerk, second = signed_in(app), signed_in(app, "manager", "Ken")
    bring_to(clerk, reference, State.COMPLETED)
    paid = {"deed": "watch-refund", "outcome": "arrived", "on": "2026-11-20", "proof": "Slip 9"}
    refused = press(clerk, reference, "follow-up", **paid, amount="2500")
    assert (refused.status_code, "Write in the note why" in refused.text) == (422, True)
    assert 'value="2500"' in refused.text
    press(clerk, reference, "follow-up", **paid, amount="2500", note="Bill of May")
    deed = next(d for d in file_of(clerk, reference).follow_ups if d.deed == "watch-refund")
    assert (deed.done_at, actions(clerk, reference)[-1]) == (None, "second_ask")
    assert answer(second, reference).status_code == 303
    assert file_of(clerk, reference).case.state == "completed"
    form = clerk.get(f"/counter/cases/{reference}/follow-up?deed=watch-refund").text
    assert 'value="2500"' in form
    assert press(clerk, reference, "follow-up", **paid, amount="2501").status_code == 422
    assert press(clerk, reference, "follow-up", **paid, amount="2500").status_code == 303
    totals = {(row[2], row[3]): row[4] for row in contents(app)["totals"]}
    assert totals[("refund_paid", "THB")] == 250000


def test_what_cannot_be_held_waits_where_it_is(app: Flask, client: Linter) -> None:
    reference, clerk = hand_in(client, AIS), signed_in(app)
    bring_to(clerk, reference, State.FAILED)
    press(clerk, reference, "untick", tick="id-original")
    assert press(clerk, reference, "send", work_order="WO-2").status_code == 422
    press(clerk, reference, "send", work_order="WO-2", reason=WHY)
    assert answer(signed_in(app, "manager", "Ken"), reference).status_code == 303
    file = file_of(clerk, reference)
    assert (file.case.state, file.case.facts["reason"]) == ("failed", "系统拒绝")
    assert press(clerk, reference, "send", work_order="WO-2").status_code == 303


def test_two_managers_at_once_decide_once(app: Flask, client: Linter) -> None:
    reference, first = asked(client, app)
    two = [signed_in(app, "manager", name) for name in ("Ken", "Ploy")]
    version = file_of(first, reference).case.version
    posts = [
        {"csrf_token": token(one), "version": str(version), "decision": decision, "pin": PIN,
         "note": "x"}
        for one, decision in zip(two, ("agree", "decline"), strict=True)
    ]  # fmt: skip
    with ThreadPoolExecutor(2) as pool:
        address = f"/counter/cases/{reference}/second"
        ends = list(pool.map(lambda one, data: one.post(address, data=data), two, posts))
    assert sorted(end.status_code for end in ends) == [303, 409]
    said = actions(first, reference)
    assert len([name for name in said if name in {"second_agree", "second_decline"}]) == 1


def test_whoever_is_no_manager_any_more_decides_nothing(app: Flask, client: Linter) -> None:
    """Also when the role goes between the PIN and the row."""
    reference, _ = asked(client, app)
    second, house = signed_in(app, "manager", "Ken"), app.extensions[EXTENSION]
    ken = hired(app, "Ken", "manager")
    staffing.set_role(house.store, ken.id, "clerk", "console", house.now())
    page = second.get("/counter/")
    assert page.status_code == 303  # signed out with the role
    file = file_of(second, reference)
    decided = Decided(file.opinions[0].id, "agreed")
    before = kept(app)
    for actor in (f"staff:{ken.id}", file.opinions[0].asked_by):
        made = Change("second_agree", actor, "in_review", opinion=decided)
        with pytest.raises(MayNotDecideError):
            change(house.store, reference, file.case.version, made, house.now(), house.today())
    assert kept(app) == before


@pytest.mark.parametrize("how", ["pin", "made", "raised", "returned"])
def test_who_has_pin_or_role_from_the_asker_does_not_answer(
    app: Flask, client: Linter, clock: Clock, how: str
) -> None:
    """A manager who sets another's PIN could answer in their name; for a week it can be noticed."""
    reference, first = asked(client, app)
    house, asker = app.extensions[EXTENSION], f"staff:{hired(app, 'Malee', 'manager').id}"
    store, now = house.store, house.now()
    if how == "made":
        staff.add(store, "Ken", "manager", PIN, now, vouched_by=asker)
    else:
        ken = hired(app, "Ken", "clerk" if how == "raised" else "manager").id
        if how == "pin":
            staffing.set_pin(store, ken, PIN, asker, now)
        elif how == "raised":
            staffing.set_role(store, ken, "manager", asker, now)
        else:
            staffing.set_active(store, ken, False, asker, now)
            staffing.set_active(store, ken, True, asker, now)
    refused = answer(signed_in(app, "manager", "Ken"), reference)
    assert refused.status_code == 403
    assert "from whoever asked" in refused.text
    assert file_of(first, reference).opinions[-1].decision is None
    assert answer(signed_in(app, "manager", "Pim"), reference).status_code == 303  # is free to
    assert file_of(first, reference).opinions[-1].decision == "agreed"


def test_a_week_later_they_do(app: Flask, client: Linter, clock: Clock) -> None:
    reference, _ = asked(client, app)
    house, asker = app.extensions[EXTENSION], f"staff:{hired(app, 'Malee', 'manager').id}"
    staffing.set_pin(house.store, hired(app, "Ken", "manager").id, PIN, asker, house.now())
    clock.move(days=7)
    assert answer(signed_in(app, "manager", "Ken"), reference).status_code == 303
