"""`kiosk procedures check` and `kiosk procedures schema`."""

import json
import sys
from pathlib import Path

from kiosk.rules.faults import ProcedureError
from kiosk.rules.loader import CARRIER, SHARED, files, load
from kiosk.rules.schema import json_schema
from kiosk.settings import Settings


def check(settings: Settings, folder: Path | None) -> int:
    """0 after a line for every sound file; 1 after a line on stderr for every fault."""
    folder = folder or settings.procedures
    try:
        desks = load(folder)
    except ProcedureError as error:
        print(error, file=sys.stderr)
        return 1
    for file in files(folder):
        note = ""
        if file.name not in {SHARED, CARRIER}:
            procedure = desks[file.stem].procedure
            state = "published" if procedure.published else "not published"
            note = f"  {procedure.version}, {state}, {' '.join(procedure.languages)}"
        print(f"ok {file.relative_to(folder.parent)}{note}")
    return 0


def schema(kind: str) -> int:
    """Print the JSON Schema of one kind of file: procedure, carrier or shared."""
    print(json.dumps(json_schema(kind), indent=2))
    return 0
