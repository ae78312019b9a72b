"""Every sealed column, and what the key of its row is made of: written here and nowhere else.

Whoever seals, opens, checks or rotates goes by this list; a test finds a column that it lacks.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import msgspec
from sqlalchemy import Column, FromClause, Table

from kiosk.store import tables as t
from kiosk.store.vault import Vault

_READ, _WRITE = msgspec.json.Decoder(dict[str, str]), msgspec.json.Encoder()


@dataclass(frozen=True)
class Place:
    """A sealed column. `key` are the columns whose values, never changed, name the row; `batch` is
    how many values are little enough for one short transaction."""

    column: Column[Any]
    key: tuple[Column[Any], ...]
    batch: int = 100

    @property
    def table(self) -> Table:
        """The table it is in."""
        found = self.column.table
        assert isinstance(found, Table)  # noqa: S101 - every column is in one
        return found

    @cached_property
    def _names(self) -> tuple[str, str]:
        return self.table.name, self.column.name

    @property
    def rows(self) -> FromClause:
        """Where column and key are read from."""
        own = all(column.table is self.table for column in self.key)
        return self.table if own else self.table.join(t.cases)

    def seal(self, vault: Vault, plain: bytes, *key: object) -> bytes:
        """`plain` for the row of this key."""
        return vault.seal(*self._names, _row(key), plain)

    def open(self, vault: Vault, sealed: bytes, *key: object) -> bytes:
        """What was sealed for the row of this key. Raises VaultError as `Vault.open` does."""
        return vault.open(*self._names, _row(key), sealed)

    def seal_fields(self, vault: Vault, fields: dict[str, str], *key: object) -> bytes:
        """Values by name for the row of this key."""
        return self.seal(vault, _WRITE.encode(fields), *key)

    def open_fields(self, vault: Vault, sealed: bytes | None, *key: object) -> dict[str, str]:
        """What `seal_fields` sealed for the row of this key; nothing for NULL."""
        if sealed is None:
            return {}
        return _READ.decode(self.open(vault, sealed, *key))

    def seal_words(self, vault: Vault, words: str, *key: object) -> bytes | None:
        """Words for the row of this key; NULL for none."""
        return self.seal(vault, words.encode(), *key) if words else None

    def open_words(self, vault: Vault, sealed: bytes | None, *key: object) -> str:
        """What `seal_words` sealed for the row of this key."""
        return self.open(vault, sealed, *key).decode() if sealed else ""


def _row(key: tuple[object, ...]) -> str:
    return "/".join(map(str, key))


_CASE = t.cases.c.reference

DRAFT_ANSWERS = Place(t.visits.c.answers, (t.visits.c.draft_id,))
CASE_ANSWERS = Place(t.cases.c.answers, (_CASE,))
CASE_FACTS = Place(t.cases.c.facts, (_CASE,))
TICK_DETAIL = Place(t.ticks.c.detail, (_CASE, t.ticks.c.task))
MONEY_SOURCE = Place(t.money_lines.c.source, (_CASE, t.money_lines.c.what))
DEED_DETAIL = Place(t.follow_ups.c.detail, (_CASE, t.follow_ups.c.deed))
HISTORY_NOTE = Place(t.history.c.note, (_CASE, t.history.c.version))
IMAGE_BODY = Place(t.images.c.body, (t.images.c.key,), batch=4)
PRINT_BODY = Place(t.print_jobs.c.body, (t.print_jobs.c.key,), batch=4)
_RIGHT = (t.rights.c.reference, t.rights.c.kind, t.rights.c.asked_at)
RIGHT_VERIFIED = Place(t.rights.c.verified, _RIGHT)
RIGHT_ANSWER = Place(t.rights.c.answer, _RIGHT)
WITHDRAWN_REASON = Place(
    t.withdrawn_papers.c.reason, (t.withdrawn_papers.c.reference, t.withdrawn_papers.c.kind)
)
UNSENT_FIELDS = Place(t.unsent.c.fields, (t.unsent.c.staff_id, t.unsent.c.name))
OPINION_REASON = Place(t.second_opinions.c.reason, (_CASE, t.second_opinions.c.asked_at))

PLACES = (
    DRAFT_ANSWERS,
    CASE_ANSWERS,
    CASE_FACTS,
    TICK_DETAIL,
    MONEY_SOURCE,
    DEED_DETAIL,
    HISTORY_NOTE,
    IMAGE_BODY,
    PRINT_BODY,
    RIGHT_VERIFIED,
    RIGHT_ANSWER,
    WITHDRAWN_REASON,
    OPINION_REASON,
    UNSENT_FIELDS,
)
