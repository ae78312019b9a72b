"""One message as it leaves, and what may come of it. Every adapter speaks in these."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from threading import Timer

STEP_SECONDS = 10
"""How long a server may be silent."""
WHOLE_SECONDS = 60
"""How long one message may take in all: far less than a lease (store/outbox.py)."""


@dataclass(frozen=True)
class Paper:
    """A PDF that goes with an e-mail. `name` says its kind, never whose it is."""

    name: str
    body: bytes


@dataclass(frozen=True)
class Outgoing:
    """A message to one address: E.164 for SMS. Subject and papers are for e-mail alone.

    `key` is the same at every try, so that whoever gets it twice can tell.
    """

    key: str
    to: str
    subject: str
    text: str
    language: str
    at: datetime
    papers: tuple[Paper, ...] = ()


class NotSent(Exception):  # noqa: N818 - an event, not a mistake
    """Nobody took the message. `fault` is one of FAULTS, and never says to whom it was to go.

    `final`: trying this one again is pointless. `pauses`: all others would fare the same now.
    """

    def __init__(self, fault: str, *, final: bool = False, pauses: bool = False) -> None:
        super().__init__(fault)
        self.fault, self.final, self.pauses = fault, final, pauses


FAULTS = {
    "unreachable": "no connection, or no answer in time",
    "busy": "the server has asked to be left alone for now",
    "setup": "the server refuses this shop: sign-in, sender, address of the gateway",
    "refused": "the server refuses this message or its address",
    "later": "the server wants this message another time",
    "broken": "a mistake of ours while writing it",
}
"""Why a message was not sent: `message-fault-<id>` says it to staff."""

Send = Callable[[Outgoing], str]
"""Hands a message over. "" is sent; "folder" is kept for the shop to read. Raises NotSent."""


@contextmanager
def in_time(current: Callable[[], socket.socket | None], whole: float) -> Iterator[None]:
    """Cut the connection after `whole` seconds in all, however lively it drips."""

    def cut() -> None:
        with suppress(OSError, AttributeError):
            current().shutdown(socket.SHUT_RDWR)  # type: ignore[union-attr]

    watch = Timer(whole, cut)
    watch.daemon = True
    watch.start()
    try:
        yield
    finally:
        watch.cancel()
