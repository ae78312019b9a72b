"""The life of a case as the design tells it, written down apart from the rules: for tests."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

# One line an action: from -> to, who + what must be said.
DESIGN = """
submit   draft -> submitted                          customer
begin    submitted -> in_review                      clerk
file     submitted -> with_carrier                   customer clerk + work_order
ask      in_review approved with_carrier -> needs_information           clerk + reason
hold     submitted in_review approved with_carrier -> held              clerk + reason
supply   needs_information -> back                   customer clerk
release  held -> back                                clerk
approve  in_review -> approved                       clerk
send     approved failed -> with_carrier             clerk + work_order
refuse   with_carrier -> failed                      clerk + reason
complete with_carrier -> completed                   clerk + effective_on
reject   submitted in_review needs_information held failed -> rejected  clerk + reason
withdraw submitted in_review needs_information held approved failed -> withdrawn customer clerk
recall   with_carrier -> withdrawn                   clerk + carrier_confirmation
"""
SAID = {
    "reason": "The card is not readable",
    "work_order": "WO-1",
    "effective_on": "2026-11-20",
    "carrier_confirmation": "C-7",
}
"""Everything a person may have to say with an action, said well."""
ROLES = ("customer", "clerk", "system")
ENDS = {"completed", "rejected", "withdrawn"}
PAUSES = {"needs_information", "held"}
TOLD = {*PAUSES, "approved", "completed", "rejected", "failed", "withdrawn"}
"""The states of which the customer hears when a case comes to them."""


@dataclass(frozen=True)
class Line:
    """One line of the design; `to` is "back" for the end of a pause."""

    starts: frozenset[str]
    to: str
    who: frozenset[str]
    need: str


def _line(text: str) -> tuple[str, Line]:
    before, after = text.split("->")
    action, *starts = before.split()
    plainly, _, need = after.partition("+")
    to, *who = plainly.split()
    return action, Line(frozenset(starts), to, frozenset(who), need.strip())


LINES = dict(map(_line, DESIGN.strip().splitlines()))


def goes(
    action: str, state: str, left: str | None, role: str, said: Mapping[str, str], channel: str
) -> str | None:
    """The state that an action leads to, or None where the design forbids it."""
    line = LINES.get(action)
    if line is None or role not in line.who or not _stands(action, line, state, left):
        return None
    if action == "file" and channel not in {"online", "hotline"}:
        return None
    if line.need and not _well_said(line.need, said.get(line.need, "")):
        return None
    if line.to == "back":
        return "in_review" if left == "approved" else left
    return line.to


def _stands(action: str, line: Line, state: str, left: str | None) -> bool:
    if action == "recall":
        return state == "with_carrier" or (state in PAUSES and left == "with_carrier")
    if action == "withdraw" and left == "with_carrier":
        return False
    return state in line.starts


def _well_said(need: str, words: str) -> bool:
    if need != "effective_on":
        return bool(words.strip())
    try:
        return bool(date.fromisoformat(words))
    except ValueError:
        return False
