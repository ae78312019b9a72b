"""From a stored case to what its papers and messages need to know."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from kiosk.paper.subject import Deed, Subject
from kiosk.rules import settlement, workdays
from kiosk.rules.papers_of import OF_STATE
from kiosk.rules.procedure import Desk
from kiosk.rules.settlement import Bill
from kiosk.rules.workdays import Promise
from kiosk.settings import Settings
from kiosk.store import case_files, procedures, second_opinions
from kiosk.store.actors import names
from kiosk.store.case_files import CaseFile, case_file
from kiosk.store.cases import Case
from kiosk.store.database import Store


def of_case(settings: Settings, store: Store, case: Case, file: CaseFile | None = None) -> Subject:
    """A paper's subject after submission, in the words of the version the case is pinned to.

    A state that is told with a paper of its own needs the whole `file`, which is read unless given.
    """
    desk = procedures.pinned(store, case.digest)
    accepted = Subject(
        desk=desk,
        answers=case.answers,
        language=case.language,
        shop_language=settings.shop_language,
        shop_name=settings.shop_name,
        today=case.day,
        state=case.state,
        reference=case.reference,
        queue_number=queue_words(case.queue_number) if case.queue_number else None,
        accepted_at=case.created_at.astimezone(settings.timezone),
        promise=promise_of(desk, case),
        bill=settlement.settle(desk, case.answers, case.day),
        public_url=settings.public_url,
        facts=case.facts,
        due_on=case.due_on,
        effective_on=case.effective_on,
        notice=case.notice or "",
        signing=store.vault.keyring.signing,
        pades=settings.pades,
    )
    if file is None and case.state in OF_STATE:
        file = case_file(store, case.reference)
    return accepted if file is None else _since_then(settings, store, accepted, file)


def _since_then(settings: Settings, store: Store, accepted: Subject, file: CaseFile) -> Subject:
    """What became of a case: who brought it to its state and when, its money, its follow-ups."""
    zone, state = settings.timezone, file.case.state
    came = [e for e in file.history if e.to_state == state != e.from_state]
    return replace(
        accepted,
        since=came[-1].at.astimezone(zone) if came else None,
        handler=names(store).get(came[-1].actor, "") if came else "",
        settled=kept_bill(accepted.desk, file),
        deeds=tuple(_deed(deed, zone) for deed in file.follow_ups),
        second=_second(store, file),
    )


def _second(store: Store, file: CaseFile) -> tuple[tuple[str, str], ...]:
    """Who asked a second person about the case, and who agreed; each pair once."""
    people = names(store)
    held = second_opinions.in_force(file.opinions, (event.action for event in file.history))
    pairs = [(each.asked_by, each.decided_by or "") for each in held if not each.matter.deed]
    return tuple((people.get(a, a), people.get(b, b)) for a, b in dict.fromkeys(pairs))


def kept_bill(desk: Desk, file: CaseFile) -> Bill:
    """The money lines as they are kept now, confirmed or not."""
    lines = (
        settlement.kept_line(row.what, row.amount, row.stated_by, row.estimate)
        for row in file.money
    )
    return settlement.bill_of(desk.carrier, tuple(lines))


def _deed(kept: case_files.Deed, zone: ZoneInfo) -> Deed:
    return Deed(
        id=kept.deed,
        due_on=kept.due_on,
        done_at=kept.done_at.astimezone(zone) if kept.done_at else None,
        outcome=kept.outcome,
        reference=kept.reference,
        detail=kept.detail,
    )


def promise_of(desk: Desk, case: Case) -> Promise | None:
    """The promise as it was given: an update of the calendar moves no printed date."""
    if case.promised_by is None:
        return None
    review = workdays.review_for(desk.procedure, case.answers)
    made = workdays.promise(review, desk.carrier, case.day)
    if made is None:
        return Promise(case.promised_by, case.promised_by, "calendar_day", 0, 0)
    return replace(made, earliest=min(made.earliest, case.promised_by), latest=case.promised_by)


def queue_words(number: int) -> str:
    """A queue number as it is called out.

    >>> queue_words(23)
    'A 023'
    """
    return f"A {number:03d}"
