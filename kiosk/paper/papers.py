"""Every paper by its kind."""

from collections.abc import Callable

from kiosk.paper.authority import authority
from kiosk.paper.contents import Contents, Kind
from kiosk.paper.guidance import guidance
from kiosk.paper.receipt import receipt
from kiosk.paper.refusal import case_refusal, refusal
from kiosk.paper.subject import Subject
from kiosk.paper.ticket import ticket
from kiosk.rules.journey import Halt

BUILDERS: dict[str, Callable[[Subject], Contents]] = {
    "receipt": receipt,
    "guidance": guidance,
    "ticket": ticket,
    "authority": authority,
    "refusal": case_refusal,
}


def build(kind: Kind, subject: Subject, halt: Halt | None = None) -> Contents:
    """The contents of one paper. A refusal explains the `halt` of a draft, else a case's own state.

    Raises ValueError for a paper that the case does not have.
    """
    return refusal(subject, halt) if halt else BUILDERS[kind](subject)
