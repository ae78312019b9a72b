"""Sealed values sealed anew with the current key, while the kiosk serves.

Small transactions, and each value changes only where it is still what was read: whoever writes at
the same time has the last word. Stopped at any moment, the rest is found again by its old key.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from time import monotonic, sleep
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, Row, and_, func, select, tuple_, update
from sqlalchemy.exc import OperationalError

from kiosk.store.database import Store
from kiosk.store.places import PLACES, Place
from kiosk.store.vault import VaultError, sealed_with

WORKS, RESTS = 0.05, 0.12
"""Seconds. Who waits for SQLite's lock looks for it every 0.1 s, and gives up after five: without
rests a long rotation would stop the kiosk (docs/decisions/061-keys.md)."""
PATIENCE = 12
"""How often in a row the lock may not be had for as long as one waits for it."""

_Swaps = Sequence[tuple[Row[Any], bytes]]


@dataclass(frozen=True)
class Resealed:
    """How many values were sealed anew, and which (column and key of the row) do not open."""

    count: int
    broken: tuple[str, ...]


def reseal(store: Store) -> Resealed:
    """Seal anew until nothing that opens is left under another key than the current one."""
    count, broken, pace = 0, list[str](), _Pace()
    for place in PLACES:
        swapped = None
        while swapped != 0:
            swapped, closed = _once_through(store, place, pace)
            count += swapped
        broken += closed
    return Resealed(count, tuple(broken))


def counted(store: Store, key: str) -> int:
    """How many values are sealed with this key."""
    with store.read() as connection:
        found = (
            select(func.count()).where(_mine(store, place), _begins(place, key)) for place in PLACES
        )
        return sum(connection.scalar(one) or 0 for one in found)


class _Pace:
    """Works a while, then rests a while."""

    def __init__(self) -> None:
        self._since = monotonic()

    def keep(self) -> None:
        """Called after each transaction."""
        if monotonic() - self._since > WORKS:
            sleep(RESTS)
            self._since = monotonic()


def _once_through(store: Store, place: Place, pace: _Pace) -> tuple[int, list[str]]:
    """How many old values were opened and put back anew; and those that do not open."""
    count, closed = 0, []
    for rows in batches(store, place, ~_begins(place, store.vault.keyring.current)):
        swaps = []
        for row in rows:
            key = part(row, "key", place.key)
            try:
                plain = place.open(store.vault, row.sealed, *key)
            except VaultError:
                closed.append(f"{place.column} {'/'.join(map(str, key))}")
            else:
                swaps.append((row, place.seal(store.vault, plain, *key)))
        count += len(swaps)
        if swaps:
            _patiently(store, place, swaps)
            pace.keep()
    return count, closed


def _patiently(store: Store, place: Place, swaps: _Swaps) -> None:
    for tried in range(1, PATIENCE + 1):
        try:
            _swap(store, place, swaps)
            return
        except OperationalError:  # a counter that writes without end has the lock
            if tried == PATIENCE:
                raise


def _swap(store: Store, place: Place, swaps: _Swaps) -> None:
    own = _own(place)
    with store.write() as connection:
        for row, fresh in swaps:
            names = zip(own, part(row, "own", own), strict=True)
            same = and_(place.column == row.sealed, *(column == value for column, value in names))
            connection.execute(update(place.table).where(same).values({place.column: fresh}))


def batches(
    store: Store, place: Place, which: ColumnElement[bool] | None = None
) -> Iterator[Sequence[Row[Any]]]:
    """The rows with a value, or `which` of them, by primary key, each once: `sealed`, the row's own
    key, and what `part` finds of `place.key`."""
    own = _own(place)
    some = (
        select(
            place.column.label("sealed"),
            *(column.label(f"own{at}") for at, column in enumerate(own)),
            *(column.label(f"key{at}") for at, column in enumerate(place.key)),
        )
        .select_from(place.rows)
        .where(_mine(store, place), place.column.is_not(None) if which is None else which)
        .order_by(*own)
        .limit(place.batch)
    )
    after: tuple[Any, ...] | None = None
    while True:
        here = some if after is None else some.where(tuple_(*own) > after)
        with store.read() as connection:
            rows = connection.execute(here).all()
        if not rows:
            return
        yield rows
        after = part(rows[-1], "own", own)


def _mine(store: Store, place: Place) -> ColumnElement[bool]:
    """Each shop of a database has keys of its own."""
    return place.table.c.shop == store.shop


def _own(place: Place) -> Sequence[Any]:
    return list(place.table.primary_key.columns)


def part(row: Row[Any], name: str, columns: Sequence[Any]) -> tuple[Any, ...]:
    """Values of a row of `batches`: its `key`, or its `own`."""
    return tuple(row._mapping[f"{name}{at}"] for at in range(len(columns)))


def _begins(place: Place, key: str) -> ColumnElement[bool]:
    """Whether a value is sealed with this key. NULL is sealed with none."""
    start = sealed_with(key)
    return func.substr(place.column, 1, len(start), type_=LargeBinary) == start
