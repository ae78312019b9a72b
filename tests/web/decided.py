"""Cases brought past their decision without pressing every button on the way."""

from datetime import date
from typing import Any

from flask import Flask

from kiosk.rules.follow_ups import due_dates
from kiosk.store import procedures
from kiosk.store.case_files import CaseFile, Deed, case_file
from kiosk.store.changes import Change, change
from kiosk.web.kiosk import EXTENSION
from tests.web.customers import answers_for
from tests.web.holdings import only_case, store_of
from tests.web.known_way import lead
from tests.web.linter import Linter

ENDED = date(2026, 11, 20)


def handed_in(client: Linter, app: Flask, card: str, **other: Any) -> str:
    """A case of this card, and its reference as stored."""
    lead(client, card, "en", answers_for(card, **other))
    return only_case(app).reference


def moved(app: Flask, action: str, state: str, **parts: Any) -> int:
    """Make one change of the only case there is; its new version."""
    house, case = app.extensions[EXTENSION], only_case(app)
    made = Change(action, "staff:1", state, **parts)
    done = change(house.store, case.reference, case.version, made, house.now(), house.today())
    assert isinstance(done, int)
    return done


def completed(client: Linter, app: Flask, card: str, **other: Any) -> str:
    """A case that the carrier has ended today."""
    reference = handed_in(client, app, card, **other)
    case = only_case(app)
    due = due_dates(procedures.pinned(store_of(app), case.digest), case.answers, ENDED)
    moved(app, "complete", "completed", dates={"effective_on": ENDED}, deeds=due)
    return reference


def file_of(app: Flask) -> CaseFile:
    """All that is kept about the only case there is."""
    found = case_file(store_of(app), only_case(app).reference)
    assert found is not None
    return found


def deed_of(app: Flask, name: str) -> Deed:
    """One of its follow-ups."""
    return next(deed for deed in file_of(app).follow_ups if deed.deed == name)
