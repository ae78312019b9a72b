"""What every adapter of a printer can do, and what may come of it."""

from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from kiosk.rules import printers
from kiosk.store.print_jobs import UNSURE as UNSURE

FAULTS = {
    "unreachable": "no connection",
    "refused": "the printer, or its queue, takes no such job",
    "paper_out": "no paper",
    "cover_open": "the cover or a door is open",
    "jammed": "paper is stuck in it",
    "no_pdf": "it takes no PDF",
    "no_a4": "it knows no paper of the size A4",
    "mute": "a connection, and no answer to how it is",
    "offline": "switched to offline, stopped, or an error of its own",
    "hung": "no answer in time, before the whole paper was handed over",
    "died": "the connection broke before the whole paper was handed over",
    "aborted": "the printer gave the job up",
    "broken": "a mistake of ours while setting the paper for it",
    UNSURE: "the whole paper was handed over, and nothing heard of it since",
}
"""Why a paper was not printed: `print-fault-<id>` says it to staff."""


class NotPrinted(Exception):  # noqa: N818 - an event, not a mistake
    """`fault` is one of FAULTS. All but UNSURE mean that no whole paper came out."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault)
        self.fault = fault


class Adapter(Protocol):
    """One printer."""

    def print(self, pdf: bytes) -> None:
        """Print, and return when the paper is out. Raises NotPrinted, within a minute."""

    def look(self) -> str:
        """ "" when it is ready, else one of FAULTS; within a few seconds."""


def adapter(printer: printers.Printer) -> Adapter:
    """How to speak to this printer. Loaded when asked for, as few shops have both sorts."""
    if printer.protocol == "escpos":
        from kiosk.outbound.printing.escpos import EscPos

        return EscPos(printer)
    from kiosk.outbound.printing.ipp import Ipp

    return Ipp(printer)


def states(every: Collection[printers.Printer]) -> dict[str, str]:
    """What `look` says of each, by name. All are asked at the same time: no more than a few
    seconds, however many are off."""
    with ThreadPoolExecutor(max(1, len(every))) as asking:
        said = asking.map(lambda printer: adapter(printer).look(), every)
        return {printer.name: fault for printer, fault in zip(every, said, strict=True)}
