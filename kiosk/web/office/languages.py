"""The languages this kiosk speaks: how much of each there is, and who has read it over."""

from dataclasses import dataclass
from datetime import date

from flask import Flask
from flask.typing import ResponseReturnValue

from kiosk.locale import LANGUAGES, PROOFREAD, messages
from kiosk.rules.texts import choose
from kiosk.web.doors import door
from kiosk.web.kiosk import kiosk
from kiosk.web.template import page
from kiosk.web.visitor import language


@dataclass(frozen=True)
class Spoken:
    """One language: its messages, the cards it lacks, the day it was proofread (or never)."""

    code: str
    name: str
    messages: int
    lacking: list[str]
    proofread: date | None


@door("manager")
def languages() -> ResponseReturnValue:
    """All languages, in the order they are offered."""
    listed = [
        Spoken(code, name, len(messages(code)), _lacking(code), PROOFREAD.get(code))
        for code, name in LANGUAGES.items()
    ]
    return page("office/languages.html", listed=listed)


def _lacking(code: str) -> list[str]:
    known = (desk.procedure for desk in kiosk().desks.values())
    return [choose(one.name, language()) for one in known if code not in one.languages]


def install(app: Flask) -> None:
    """The one route."""
    app.add_url_rule("/office/languages", "languages", languages)
