"""Every paper by its kind."""

from collections.abc import Callable

from kiosk.paper.authority import authority
from kiosk.paper.blank_form import blank_form
from kiosk.paper.certificate import certificate
from kiosk.paper.contents import Contents, Kind
from kiosk.paper.dispute import dispute
from kiosk.paper.guidance import guidance
from kiosk.paper.handed_back import handed_back
from kiosk.paper.receipt import receipt
from kiosk.paper.refusal import case_refusal, refusal
from kiosk.paper.request import request
from kiosk.paper.seal import sealed
from kiosk.paper.subject import Subject
from kiosk.paper.ticket import ticket
from kiosk.rules.journey import Halt

BUILDERS: dict[str, Callable[[Subject], Contents]] = {
    "receipt": receipt,
    "guidance": guidance,
    "ticket": ticket,
    "authority": authority,
    "form": blank_form,
    "request": request,
    "refusal": case_refusal,
    "certificate": certificate,
    "handed_back": handed_back,
    "dispute": dispute,
}


def build(kind: Kind, subject: Subject, halt: Halt | None = None) -> Contents:
    """The contents of one paper. A refusal explains the `halt` of a draft, else a case's own state.

    Raises ValueError for a paper that the case does not have.
    """
    return refusal(subject, halt) if halt else sealed(BUILDERS[kind](subject), subject)
