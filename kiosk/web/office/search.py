"""Searching cases. What is looked for is posted, so that no address ever holds it (R70)."""

from dataclasses import dataclass
from typing import Any

from flask import Flask, request
from flask.typing import ResponseReturnValue

from kiosk.rules import seal_fields
from kiosk.rules.mask import mask_card, mask_phone
from kiosk.rules.reference import group
from kiosk.store import cases
from kiosk.store.cases import Case
from kiosk.store.search import Found, search
from kiosk.web import verify
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.staff import must_staff
from kiosk.web.template import page
from kiosk.web.visible import visible


@dataclass(frozen=True)
class Hit:
    """A case found: the name as it is, its numbers masked."""

    case: Case
    reference: str
    number: str


@door("clerk")
def ask() -> ResponseReturnValue:
    """The form, empty."""
    return _page()


@door("clerk")
def find() -> ResponseReturnValue:
    """What was found, at most fifty, beneath the words that were typed."""
    house, typed = kiosk(), request.form.get("typed", "")
    if seal_fields.read(typed):
        return _checked(typed)
    found = search(house.store, typed, must_staff().actor, house.now())
    return _page(found, visible(typed))


def _checked(seal: str) -> ResponseReturnValue:
    """A scanned paper: what it is worth, and the way to its case."""
    checked = verify.of(seal)
    fields = checked["fields"]
    case = cases.by_reference(kiosk().store, fields.reference) if fields else None
    return _page(checked=checked, case=case)


def _page(
    found: Found | None = None,
    typed: str = "",
    checked: dict[str, Any] | None = None,
    case: Case | None = None,
) -> ResponseReturnValue:
    refused = found is not None and found.by is None
    return page(
        "office/search.html",
        422 if refused else 200,
        found=found,
        refused=refused,
        hits=[Hit(c, group(c.reference), _number(c)) for c in found.cases] if found else [],
        desks=kiosk().desks,
        typed=typed,
        told=checked,
        case=case,
    )


def _number(case: Case) -> str:
    """The number that the case is about, masked: of the line, else of the card."""
    said = case.answers
    if said.get("msisdn"):
        return mask_phone(said["msisdn"])
    return mask_card(said.get("iccid") or said.get("eid") or said.get("account_ref") or "")


def install(app: Flask) -> None:
    """The routes of the search."""
    app.add_url_rule("/counter/search", "search", ask)
    app.add_url_rule("/counter/search", "find", find, methods=["POST"])
