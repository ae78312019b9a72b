"""The whole chain walked from its first line, and compared with its head and with heads that
were signed and copied elsewhere (ASVS 16.4.2)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kiosk.rules.chain import START, Head, Kept
from kiosk.rules.chain_faults import Fault, Place, judge
from kiosk.rules.signed_heads import SignedHead
from kiosk.store import chain
from kiosk.store.database import Store

Copied = Mapping[int, list[tuple[bytes, str]]]


@dataclass(frozen=True)
class Checked:
    """The last good line, and what is wrong after it: the first bad place first."""

    head: Head
    faults: tuple[Fault, ...]


@dataclass
class _Walk:
    """Where the walk is: the last good line, its hash, the hash before it, and the number of the
    last copied head that was met."""

    last: Kept | None = None
    before: bytes = START
    older: bytes = START
    met: int = 0

    @property
    def number(self) -> int:
        return self.last.line.number if self.last else 0

    def on(self, row: Kept) -> bool:
        """Go on to `row`, if it is the next line."""
        if row.line.number != self.number + 1 or not row.follows(self.before, row.line.number):
            return False
        self.last, self.older, self.before = row, self.before, row.hash
        return True


def verify(
    store: Store,
    copied: Iterable[tuple[SignedHead, str]] = (),
    stopping: Callable[[], bool] = lambda: False,
) -> Checked | None:
    """What the chain says. `copied` are heads that this shop signed, each with where it was found.

    None when it was told to stop on the way.
    """
    heads: dict[int, list[tuple[bytes, str]]] = defaultdict(list)
    for one, source in copied:
        heads[one.head.number].append((one.head.hash, source))
    walk, faults = _Walk(), list[Fault]()
    known = chain.head(store)
    while True:
        for row in chain.lines(store, walk.number or None):
            if not walk.on(row):
                faults.append(_named(store, walk, row, known and known[0]))
                return Checked(Head(store.shop, walk.number, walk.before), tuple(faults))
            faults += _compared(walk, heads)
            if walk.number % chain.PAGE == 0 and stopping():
                return None
        known = chain.head(store)
        if known is None or known[0].number <= walk.number or not chain.page(store, walk.number, 1):
            break
    faults += _ended(store, walk, heads, known)
    return Checked(Head(store.shop, walk.number, walk.before), tuple(faults))


def _named(store: Store, walk: _Walk, row: Kept, head: Head | None) -> Fault:
    """What is wrong with the first row that does not follow. Looks through all rows once more for
    the one that would."""
    place = Place(walk.older, walk.last, walk.before, row, _after(store, row), head)
    found = chain.lines(store, None)
    right = next((each for each in found if each.follows(walk.before, place.expected)), None)
    return judge(place, right, right and _after(store, right))


def _after(store: Store, row: Kept) -> Kept | None:
    return next(iter(chain.page(store, row.line.number, 1)), None)


def _compared(walk: _Walk, heads: Copied) -> list[Fault]:
    """Copied heads of this number that say otherwise."""
    if walk.number not in heads:
        return []
    wrong = [
        Fault("rewritten", walk.met + 1, walk.last, walk.number, source)
        for hash_, source in heads[walk.number]
        if hash_ != walk.before
    ]
    if not wrong:
        walk.met = walk.number
    return wrong


def _ended(
    store: Store, walk: _Walk, heads: Copied, known: tuple[Head, bytes | None] | None
) -> list[Fault]:
    """What is wrong with the end: lines that a head names and that are not there, lines beyond the
    head, or a head that this shop did not seal."""
    last, faults = walk.number, list[Fault]()
    if known is None:
        return [Fault("head", last, walk.last)] if last else _beyond(walk, heads)
    head, mac = known
    if head.number > last:
        faults.append(Fault("cut", last + 1, walk.last, head.number))
    elif head.number < last:
        (row, *_) = chain.page(store, head.number, 1)
        faults.append(Fault("added", head.number + 1, row))
    if (head.number == last and head.hash != walk.before) or not store.witness.sealed(head, mac):
        faults.append(Fault("head", head.number, walk.last))
    return faults + _beyond(walk, heads)


def _beyond(walk: _Walk, heads: Copied) -> list[Fault]:
    """Copied heads of lines that are not there."""
    return [
        Fault("cut", walk.number + 1, walk.last, number, source)
        for number, said in sorted(heads.items())
        if number > walk.number
        for _, source in said
    ]
