"""What one process of a shop does at a time, on whichever machine: a printer takes one paper at a
time. Held by a connection, so that it is free the moment its holder is gone, killed or not."""

from contextlib import suppress

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from kiosk.store.database import Store

_LEAVE = text("SELECT pg_advisory_unlock_all()")
_TRY = text("SELECT pg_try_advisory_lock(hashtextextended(:duty, 1))")


class Duty:
    """A duty of the shop by its name. A database of one process alone has nobody to share with."""

    def __init__(self, store: Store, name: str) -> None:
        self._store, self._name = store, f"{name} of {store.shop}"
        self._mine: Connection | None = None

    def held(self) -> bool:
        """True while this process has the duty; asks for it when nobody does."""
        if not self._store.shared:
            return True
        try:
            if self._mine is not None:
                self._mine.execute(text("SELECT 1"))
                return True
            return self._asked()
        except SQLAlchemyError:  # whoever lost the connection lost the duty with it
            self.leave()
            return False

    def leave(self) -> None:
        """Let another have it."""
        mine, self._mine = self._mine, None
        if mine is not None:
            with suppress(SQLAlchemyError):  # the connection is lost, and the duty with it
                if not mine.invalidated:  # asked anything, it would connect anew
                    mine.execute(_LEAVE)  # now, and not whenever the server hears of the end
            mine.close()

    def _asked(self) -> bool:
        asking = self._store.lasting()
        try:
            if asking.scalar(_TRY, {"duty": self._name}):
                asking.detach()  # no other may use it, and it ends with this process
                self._mine = asking
        finally:
            if self._mine is None:
                asking.close()
        return self._mine is not None
