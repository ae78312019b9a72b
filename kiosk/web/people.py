"""Who did something, by name, as a page shows it."""

from collections.abc import Mapping

from kiosk.store import actors
from kiosk.store.database import Store
from kiosk.web.visitor import say


def names(store: Store) -> Mapping[str, str]:
    """What each actor of a case is called: staff by name, the others in the reader's language."""
    return {
        "customer": say()("actor-customer"),
        "system": say()("actor-system"),
        **actors.names(store),
    }
