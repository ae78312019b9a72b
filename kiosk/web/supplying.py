"""The customer answers what was asked, or takes the request back, through tracking (R58 R59)."""

from flask import Flask, request
from flask.typing import ResponseReturnValue

from kiosk.locale import speaker
from kiosk.paper.coverage import unprintable
from kiosk.paper.figures import listed
from kiosk.rules import plain
from kiosk.rules.asking import asked_of
from kiosk.rules.case import FINAL, Moved, Refused, Role, State, act
from kiosk.rules.closing import LONGEST_NOTE
from kiosk.rules.follow_ups import ended_by
from kiosk.rules.notices import of_action
from kiosk.rules.problem import Problem
from kiosk.rules.procedure import Desk
from kiosk.rules.reference import group
from kiosk.rules.texts import choose
from kiosk.rules.unseen import no_print
from kiosk.store import procedures
from kiosk.store.case_files import CaseFile
from kiosk.store.cases import Case
from kiosk.store.changes import Change, Conflict, change
from kiosk.web import visitor
from kiosk.web.consents import MESSAGES, no_messages
from kiosk.web.counter.case_moves import unreasoned
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.pictures.places import consent
from kiosk.web.template import page
from kiosk.web.track import left, show, tracked


@door("public")
def supply() -> ResponseReturnValue:
    """Take the answer to what was asked: items ticked, words written, or both."""
    file = tracked()
    case, house = file.case, kiosk()
    moved = _moved(case, "supply")
    if isinstance(moved, Refused):
        return _again(409, Problem("supply-no-more"))
    desk = procedures.pinned(house.store, case.digest)
    asked = [one.id for one in asked_of(desk, case.answers, case.facts)]
    have = [name for name in asked if name in request.form.getlist("have")]
    note = _note(request.form.get("note", ""))
    if isinstance(note, Problem):
        return _again(422, note)
    if not have and not note:
        return _again(422, Problem("supply-nothing"))
    supplied = Change(
        "supply",
        Role.CUSTOMER,
        moved.to,
        moved.left,
        facts={**case.facts, "supplied": " ".join(have)},
        note="\n".join(filter(None, (_listed(desk, case, have), note))),
        dates={"due_on": None},
    )
    if not _made(case, supplied):
        return _again(409, Problem("supply-meanwhile"))
    return visitor.away("track")


@door("public")
def withdraw() -> ResponseReturnValue:
    """Ask whether it is meant; then, confirmed, the request ends here."""
    file = tracked()
    case, house = file.case, kiosk()
    moved = _moved(case, "withdraw")
    if isinstance(moved, Refused):
        return show(file, 409, withdraw=visitor.say()(moved.problem.key, **moved.problem.args))
    if request.method == "GET" or request.form.get("confirm") != "yes":
        return _confirm(file, "" if request.method == "GET" else "withdraw-confirm")
    taken_back = Change(
        "withdraw",
        Role.CUSTOMER,
        moved.to,
        moved.left,
        facts=unreasoned(case.facts),
        dates={"due_on": None},
        notices=of_action("withdraw", case.answers, case.consents),
        ended=ended_by(moved.to, procedures.pinned(house.store, case.digest)),
    )
    if not _made(case, taken_back):
        return show(tracked(), 409, withdraw=visitor.say()("withdraw-meanwhile"))
    return visitor.away("track")


@door("public")
def agree() -> ResponseReturnValue:
    """Agree to pictures being kept, or no longer: then they are deleted at once."""
    case = tracked().case
    if State(case.state) in FINAL:
        return _again(409, Problem("supply-no-more"))
    given = request.form.get("agree") == "yes"
    if not _made(case, consent(case, Role.CUSTOMER, given=given)):
        return _again(409, Problem("supply-meanwhile"))
    return visitor.away("track")


@door("public")
def stop_messages() -> ResponseReturnValue:
    """Hear no more of it: also of a case that is over, and what waits to be sent is not."""
    case = tracked().case
    if MESSAGES in case.consents and not _made(case, no_messages(case, Role.CUSTOMER)):
        return _again(409, Problem("supply-meanwhile"))
    return visitor.away("track")


def _moved(case: Case, action: str) -> Moved | Refused:
    state = State(case.state)
    return act(state, action, actor=Role.CUSTOMER, given={}, left=left(case), channel=case.channel)


def _made(case: Case, made: Change) -> bool:
    """Whether the change was made: not if the case is no longer as the customer saw it."""
    house, seen = kiosk(), request.form.get("version", "")
    version = int(seen) if seen.isascii() and seen.isdigit() else 0
    done = change(house.store, case.reference, version, made, house.now(), house.today())
    return not isinstance(done, Conflict)


def _again(status: int, problem: Problem) -> ResponseReturnValue:
    return show(tracked(), status, supply=visitor.say()(problem.key, **problem.args))


def _confirm(file: CaseFile, fault: str) -> ResponseReturnValue:
    return page(
        "track/withdraw.html",
        422 if fault else 200,
        case=file.case,
        reference=group(file.case.reference),
        fault=visitor.say()(fault) if fault else "",
    )


def _note(typed: str) -> str | Problem:
    read = plain.read_remarks(typed, LONGEST_NOTE)
    if not isinstance(read, Problem) and (stray := unprintable(read)):
        return no_print(stray)
    return read


def _listed(desk: Desk, case: Case, have: list[str]) -> str:
    """What was ticked, in the shop's words, for the history."""
    language = kiosk().settings.shop_language
    say = speaker(language)
    found = [
        choose(one.text, language) if one.text else say(str(one.key))
        for one in asked_of(desk, case.answers, case.facts)
        if one.id in have
    ]
    return say("supplied-said", items=listed(found, language)) if found else ""


def install(app: Flask) -> None:
    """Four routes beside tracking."""
    app.add_url_rule("/track/agree", "agree", agree, methods=["POST"])
    app.add_url_rule("/track/stop-messages", "stop_messages", stop_messages, methods=["POST"])
    app.add_url_rule("/track/supply", "supply", supply, methods=["POST"])
    app.add_url_rule("/track/withdraw", "withdraw", withdraw, methods=["GET", "POST"])
