"""`kiosk audit verify` and `kiosk audit head`: whether the audit is whole, and a proof to keep."""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.shop import Refused, reported
from kiosk.rules.chain import Kept
from kiosk.rules.chain_faults import Fault
from kiosk.settings import Settings
from kiosk.store import heads
from kiosk.store.opening import open_store
from kiosk.store.times import moment
from kiosk.store.verify import verify as walked


@reported("kiosk audit")
def verify(settings: Settings, files: Iterable[Path]) -> int:
    """0 with how many lines there are and the head; 1 with the first bad line, and what happened to
    it, on stderr. Looks at `files` of copied heads and at the shop's own."""
    store = open_store(settings)
    own = settings.data / heads.NAME
    copied, faults = list[heads.Copied](), list[Fault]()
    for path in [*files, *([own] if own.exists() else [])]:
        more, strays = heads.read(store, path)
        copied, faults = copied + more, faults + strays
    checked = walked(store, copied)
    if checked is None:
        return 1
    for fault in (*checked.faults, *faults):
        print(f"kiosk audit: {told(fault)}", file=sys.stderr)
    if checked.faults or faults:
        return 1
    head = checked.head
    print(f"{head.number} lines, whole; {len(copied)} copied heads fit; head {head.hash.hex()}")
    return 0


@reported("kiosk audit")
def head(settings: Settings) -> None:
    """Print the head as it stands, signed, on one line."""
    store = open_store(settings)
    try:
        signed = heads.sign(store, datetime.now(UTC))
    except heads.Unsealed:
        raise Refused("the head was not written by this shop: verify") from None
    if signed is None:
        raise Refused("nothing was audited yet")
    print(signed.text)


def told(fault: Fault) -> str:
    """A fault in one line: which line of the audit, and what was done to it."""
    number, where = fault.number, fault.where
    row = f" ({_row(fault.found)})" if fault.found else ""
    upto = f"lines {number} to {where}" if where and where > number else f"line {number}"
    by = f"; {fault.source} names line {where}" if fault.source else ""
    return {
        "changed": f"line {number}{row} was changed, or the line before it with its hash",
        "missing": f"{upto} missing; the next is{row}",
        "moved": f"line {number} was moved: it stands at {where}{row}",
        "added": f"line {number}{row} was added",
        "cut": f"cut off: {upto} missing at the end{by}; the last is{row or ' none'}",
        "head": f"the head at line {number}{row} was rewritten without the shop's key, or is gone",
        "rewritten": f"{upto} rewritten: {fault.source} was signed over another chain{row}",
        "unsigned": f"{fault.source} is no head that this shop signed",
    }[fault.kind]


def _row(kept: Kept) -> str:
    line = kept.line
    at = moment(line.at).strftime("%Y-%m-%d %H:%M:%SZ")
    return f"id {kept.id}, number {line.number}, {at}, {line.actor}: {line.what} {line.subject}"
