"""Every paper by its kind."""

from collections.abc import Callable

from kiosk.paper.authority import authority
from kiosk.paper.contents import Contents, Kind
from kiosk.paper.guidance import guidance
from kiosk.paper.receipt import receipt
from kiosk.paper.refusal import refusal
from kiosk.paper.subject import Subject
from kiosk.paper.ticket import ticket
from kiosk.rules.journey import Halt

BUILDERS: dict[str, Callable[[Subject], Contents]] = {
    "receipt": receipt,
    "guidance": guidance,
    "ticket": ticket,
    "authority": authority,
}


def build(kind: Kind, subject: Subject, halt: Halt | None = None) -> Contents:
    """The contents of one paper. A refusal needs the `halt` it explains (else ValueError)."""
    if kind != "refusal":
        return BUILDERS[kind](subject)
    if halt is None:
        raise ValueError("a refusal without a reason")
    return refusal(subject, halt)
