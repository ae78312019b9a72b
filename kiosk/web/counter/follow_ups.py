"""Follow-ups as staff and customer see them: what, by whom, until when, how it ended."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from markupsafe import Markup

from kiosk.paper import figures
from kiosk.rules.case import FINAL
from kiosk.rules.follow_ups import LOOKED, Kind, days_over, kind_of, may_close, named
from kiosk.rules.procedure import Desk
from kiosk.rules.reference import group
from kiosk.store.case_files import CaseFile, Deed
from kiosk.web.fallback import marked
from kiosk.web.kiosk import kiosk
from kiosk.web.people import names
from kiosk.web.visitor import language, say

TOLD = ("method", "since", "evidence", "amount", "on", "proof", "note", "signature_name", "ended")
"""What was written to a deed, in the order it is shown. A drawn signature is on the paper."""


@dataclass(frozen=True)
class Row:
    """One follow-up. `over` is by how many days it is late, `ready` that it may be closed now;
    `looked` that its day is only when the shop looks; `told` is what was written to it, as label
    and words."""

    deed: Deed
    kind: Kind
    words: str | Markup
    steps: list[Markup]
    unverified: bool
    over: int
    ready: bool
    looked: bool
    reference: str
    who: str
    ended_on: date | None
    told: list[tuple[str, str]]


def shown(file: CaseFile, desk: Desk) -> dict[str, Any]:
    """What the case page shows of them: open ones (the latest first), closed ones, disputes."""
    every = rows(file, desk)
    waiting = [row for row in every if row.deed.done_at is None]
    return {
        "deeds_open": sorted(waiting, key=lambda row: (not row.ready, -row.over)),
        "deeds_done": [row for row in every if row.deed.done_at],
        "disputable": file.case.state in FINAL,
    }


def rows(file: CaseFile, desk: Desk) -> list[Row]:
    """All follow-ups of a case, oldest first."""
    people = names(kiosk().store)
    return [row_of(desk, deed, file.case.state, people.get(deed.done_by or "", ""))
            for deed in file.follow_ups]  # fmt: skip


def row_of(desk: Desk, deed: Deed, state: str, who: str = "") -> Row:
    """One follow-up of a case in `state`; `who` closed it."""
    known, zone = named(desk, deed.deed), kiosk().settings.timezone
    return Row(
        deed=deed,
        kind=kind_of(desk, deed.deed),
        words=marked(known.text, language()) if known else _made(deed),
        steps=[marked(step, language()) for step in known.detail] if known else [],
        unverified=bool(known and known.unverified),
        over=0 if deed.done_at else days_over(deed.due_on, kiosk().today()),
        ready=may_close(desk, deed.deed, state),
        looked=kind_of(desk, deed.deed) in LOOKED,
        reference=group(deed.reference) if deed.reference else "",
        who=who,
        ended_on=deed.done_at.astimezone(zone).date() if deed.done_at else None,
        told=[(say()(f"deed-told--{key(name)}"), _told(desk, name, deed.detail[name]))
              for name in TOLD if deed.detail.get(name)],
    )  # fmt: skip


def key(name: str) -> str:
    """A field's name as message ids have it.

    >>> key("still_billed")
    'still-billed'
    """
    return name.replace("_", "-")


def _made(deed: Deed) -> str:
    """The words of a deed that no procedure names."""
    if what := deed.detail.get("what"):
        return say()("deed-dispute", what=say()(f"matter--{key(what)}"))
    if method := deed.detail.get("method"):
        return say()("deed-refund-again", method=say()(f"settlement--{key(method)}"))
    return say()("deed-refund-arrived")


def _told(desk: Desk, name: str, said: str) -> str:
    carrier, words = desk.carrier, say()
    if name in {"since", "on"}:
        return figures.day(date.fromisoformat(said), language())
    if name == "amount":
        return figures.money(
            Decimal(said), carrier.currency, carrier.country, carrier.currency_digits, language()
        )
    if name == "method":
        return words(f"settlement--{key(said)}")
    if name == "evidence":
        every = (words(f"evidence--{key(one)}") for one in said.split())
        return figures.listed(every, language())
    return said
