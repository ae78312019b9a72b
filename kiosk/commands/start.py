"""`kiosk serve` as a shop calls it: what stands in the way is said in one line."""

import sys

from sqlalchemy.exc import SQLAlchemyError

from kiosk.commands.migrate import migrate_if_new
from kiosk.commands.serve import run
from kiosk.keys import KeyringError
from kiosk.rules.faults import ProcedureError
from kiosk.settings import Settings, SettingsError
from kiosk.store.database import SchemaError

_STOPS = (KeyringError, ProcedureError, SchemaError, SettingsError, SQLAlchemyError, OSError)


def start(settings: Settings) -> int:
    """Serve until interrupted; 1 with a reason on stderr when the kiosk cannot open."""
    try:
        if not migrate_if_new(settings):
            return 1
        run(settings)
    except _STOPS as fault:
        print(f"kiosk serve: {fault}", file=sys.stderr)
        return 1
    return 0
