"""What the case page tells about the pictures of a case; which of them lies open."""

from collections.abc import Mapping
from typing import Any

from flask import session

from kiosk.rules.pictures import CONSENT, offered
from kiosk.web.counter.open_case import OpenCase
from kiosk.web.pictures import intake
from kiosk.web.pictures.places import of_case
from kiosk.web.staff import must_staff

_OPENED = "opened-picture"


def lay_open(key: str, actor: str) -> None:
    """This clerk opened this picture just now; any other is closed by it."""
    session[_OPENED] = [key, actor]


def lies_open() -> str:
    """The key of the picture that the clerk signed in here opened; "" for none."""
    key, actor = session.get(_OPENED, ("", ""))
    return key if actor == must_staff().actor else ""


def shown(opened: OpenCase, people: Mapping[str, str]) -> dict[str, Any]:
    """For the template: `pictures` with what they may be of, and who saw them."""
    actor = must_staff().actor
    return {
        "pictures": intake.shown(of_case(opened.case, actor)),
        "offered": offered(opened.desk, opened.case.answers),
        "agreed": CONSENT in opened.case.consents,
        "lies_open": lies_open(),
        "people": people,
    }
