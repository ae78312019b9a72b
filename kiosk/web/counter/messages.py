"""Messages as staff see them: on a case, and all that did not get through; sent again by hand."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import Flask, redirect, request, url_for
from flask.typing import ResponseReturnValue

from kiosk.paper.figures import moment
from kiosk.paper.values import MASKS
from kiosk.rules.mask import brief
from kiosk.rules.reference import group
from kiosk.store import outbox
from kiosk.store.case_files import CaseFile, Message
from kiosk.web import visitor
from kiosk.web.counter import home as counter_home
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff
from kiosk.web.template import page

_STATUS = {"unknown": 404, "sent": 409, "void": 409}


@dataclass(frozen=True)
class Line:
    """One message in words. `to` is masked; `why` says what stopped it, `again` that it may be
    sent again."""

    id: int
    what: str
    by: str
    to: str
    state: str
    why: str
    trouble: bool
    reference: str = ""

    @property
    def grouped(self) -> str:
        return group(self.reference)


def shown(file: CaseFile) -> dict[str, Any]:
    """What templates/counter/messages.html needs of a case."""
    lines = []
    for message in file.messages:
        address = file.case.address(message.recipient)
        to = brief(MASKS[message.recipient](address)) if address else ""
        lines.append(_line(message, to, file.case.reference))
    return {"messages": lines}


def _line(message: Message, to: str, reference: str) -> Line:
    say = visitor.say()
    fault = message.fault or ""
    stopped = message.state in {"waiting", "failed"} and fault
    why = [say(f"message-fault-{fault}")] if stopped else []
    if stopped:
        why.append(say("messages-tries", count=message.tries))
    if stopped and message.state == "waiting":
        why.append(say("messages-next-try", at=_at(message.due_at)))
    return Line(
        id=message.id,
        what=say(f"message-kind-{message.kind.replace('_', '-')}"),
        by=say(f"messages-medium-{message.medium}"),
        to=to,
        state=_state(message, fault),
        why=" · ".join(why),
        trouble=bool(stopped),
        reference=reference,
    )


def _state(message: Message, fault: str) -> str:
    say = visitor.say()
    if message.state == "void":
        return say("messages-state-void", why=say(f"message-void-{fault}"))
    if message.state == "waiting" or message.ended_at is None:
        return say("messages-state-waiting")
    if fault == "folder":
        return say("messages-folder", at=_at(message.ended_at))
    return say(f"messages-state-{message.state}", at=_at(message.ended_at))


def _at(when: datetime) -> str:
    return moment(when.astimezone(kiosk().settings.timezone))


@door("clerk")
def astray() -> ResponseReturnValue:
    """All messages that did not get through."""
    return _astray()


def _astray(error: str = "", status: int = 200) -> ResponseReturnValue:
    store = kiosk().store
    lines = [_line(one, "", reference) for reference, one in outbox.astray(store)]
    return page(
        "counter/astray.html", status, messages=lines, count=outbox.failing(store), error=error,
        side=counter_home.side(),
    )  # fmt: skip


@door("clerk")
def resend(message: int) -> ResponseReturnValue:
    """Try one again. What was sent, or has nobody to go to, is refused with a sentence."""
    house = kiosk()
    result, reference = outbox.resend(house.store, message, must_staff().actor, house.now())
    if result != "again":
        return _astray(visitor.say()(f"messages-again-{result}"), _STATUS[result])
    if request.form.get("back") == "case":
        return redirect(f"/counter/cases/{reference}", 303)
    return redirect(url_for("messages"), 303)


@door("clerk")
def resend_all() -> ResponseReturnValue:
    """Try everything again that did not get through."""
    house = kiosk()
    outbox.resend_all(house.store, must_staff().actor, house.now())
    return redirect(url_for("messages"), 303)


def install(app: Flask) -> None:
    """The list, and the two ways to send again."""
    app.add_url_rule("/counter/messages", "messages", astray)
    app.add_url_rule(
        "/counter/messages/<int(max=99999999999):message>/resend",
        "resend_message",
        resend,
        methods=["POST"],
    )
    app.add_url_rule("/counter/messages/resend", "resend_messages", resend_all, methods=["POST"])
