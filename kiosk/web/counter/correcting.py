"""A wrong answer of a case, put right by staff: read again as at the tablet."""

from datetime import date

from kiosk.paper.coverage import unprintable
from kiosk.rules.correcting import PAID_TO, RESTS, corrected
from kiosk.rules.notices import FORMER, of_correction
from kiosk.rules.problem import Problem
from kiosk.rules.reading import Context
from kiosk.store.changes import Change, TickOff
from kiosk.store.staff_sessions import Person
from kiosk.web.counter import case_kept as kept
from kiosk.web.counter.case_posted import Fault, Posted
from kiosk.web.counter.open_case import UNSIGNED, OpenCase
from kiosk.web.kiosk import kiosk


def correct(opened: OpenCase, person: Person, form: Posted, today: date) -> Change:
    """One answer as it should have been. The ticks that rested on the former one fall; where money
    goes is signed again; and the customer hears of it where they were reached before."""
    case, name = opened.case, form.get("field", "")
    home = kiosk().settings.country
    context = Context(opened.desk, case.answers, today, unprintable, home)
    after = corrected(name, form.get("value", ""), context)
    if isinstance(after, Problem):
        raise Fault(after)
    fallen = [task for task in RESTS[name] if task in opened.file.ticks]
    said = (kept.corrected(opened, name, after), kept.taken_back(opened, fallen))
    facts = dict(case.facts)
    if name in PAID_TO:
        facts[UNSIGNED] = "yes"
    if name in FORMER and case.answers.get(name):
        facts.setdefault(FORMER[name], case.answers[name])  # the customer's own stays the one told
    return Change(
        "correct",
        person.actor,
        case.state,
        case.state_left,
        answers=after,
        facts=facts,
        notices=of_correction(name, case.answers, facts),
        ticks=tuple(TickOff(task, done=False) for task in fallen),
        note="\n".join(filter(None, said)),
    )
