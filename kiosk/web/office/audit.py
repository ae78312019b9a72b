"""Who did what, for managers: newest first, of a day, a person, a kind; and whether the chain was
whole when it was last looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from urllib.parse import urlencode

from flask import Flask, request
from flask.typing import ResponseReturnValue

from kiosk.rules.audited import FAMILIES, ON_A_CASE, OTHERS, deed
from kiosk.rules.chain import Line
from kiosk.rules.problem import Problem
from kiosk.rules.reference import group, read_reference
from kiosk.store import audit_lines
from kiosk.store.times import moment
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.office.looking import looking
from kiosk.web.people import names
from kiosk.web.template import page
from kiosk.web.visible import visible
from kiosk.web.visitor import say


@dataclass(frozen=True)
class Entry:
    """One line in the reader's words; `at` in the shop's zone, `case` the reference it is of."""

    number: int
    at: datetime
    who: str
    what: str
    subject: str
    case: str | None


@door("manager")
def audit() -> ResponseReturnValue:
    """One page of it. The address holds a day, a person's number and a kind, and is no secret."""
    house, asked = kiosk(), request.args
    people = {**names(house.store), "console": say()("actor-console")}
    on, problem = _day(asked.get("on", ""))
    person = next((one for one in people if one == asked.get("who")), None)
    kind = next((one for one in FAMILIES if one == asked.get("kind")), None)
    lines, more = audit_lines.found(
        house.store, _number(asked.get("before", "")), _span(on), person,
        FAMILIES[kind] if kind else (),
    )  # fmt: skip
    entries = [_entry(line, people) for line in lines]
    kept = {"on": on or "", "who": person or "", "kind": kind or ""}
    return page(
        "office/audit.html",
        422 if problem else 200,
        days=[(day, list(of)) for day, of in groupby(entries, lambda entry: entry.at.date())],
        check=_check(),
        people=people,
        kinds=list(FAMILIES),
        on=visible(asked.get("on", "")) if problem else on or "",
        who=person,
        kind=kind,
        problem=problem,
        newest=urlencode(kept) if asked.get("before") else None,
        older=urlencode({**kept, "before": lines[-1].number}) if more else None,
    )


def _day(typed: str) -> tuple[date | None, Problem | None]:
    """The day asked for, or what is wrong with it."""
    if not typed.strip():
        return None, None
    at = looking()
    return (None, at.problem) if at.problem else (at.on, None)


def _span(on: date | None) -> tuple[datetime, datetime] | None:
    """From the shop's midnight to the next."""
    if on is None:
        return None
    zone = kiosk().settings.timezone
    return datetime.combine(on, time(), zone), datetime.combine(on + timedelta(1), time(), zone)


def _number(typed: str) -> int | None:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 16 else None


def _entry(line: Line, people: Mapping[str, str]) -> Entry:
    reference = read_reference(line.subject)
    case = reference if isinstance(reference, str) and reference == line.subject else None
    return Entry(
        number=line.number,
        at=moment(line.at).astimezone(kiosk().settings.timezone),
        who=_named(line.actor, people),
        what=_what(line.what),
        subject=group(case) if case else _named(line.subject, people),
        case=case,
    )


def _named(who: str, people: Mapping[str, str]) -> str:
    kind, _, number = who.partition(":")
    if kind == "station" and number:
        return say()("audit-station", station=number)
    return people.get(who, who)


def _what(what: str) -> str:
    done = deed(what)
    if done in ON_A_CASE:
        return say()(f"case-action-{done}")
    return say()(f"audit-what--{done.replace('_', '-')}") if done in OTHERS else what


def _check() -> tuple[date | None, str, int]:
    """When the chain was last looked at, what was found (`whole` or a fault), and the line."""
    line = audit_lines.last_check(kiosk().store)
    if line is None:
        return None, "", 0
    found, _, number = line.subject.partition(":")
    return moment(line.at).astimezone(kiosk().settings.timezone).date(), found, int(number or 0)


def install(app: Flask) -> None:
    """The one page."""
    app.add_url_rule("/office/audit", "audit", audit)
