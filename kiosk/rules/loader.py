"""`procedures/` as objects, or every reason why not: file, key path and words.

    procedures/shared.yaml                     optional: items that several procedures `use:`
    procedures/<carrier>/carrier.yaml          one Carrier
    procedures/<carrier>/<procedure id>.yaml   one Procedure a file

Unpublished procedures are loaded too; whether to offer them is for the caller to decide.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.rules.faults import Fault, ProcedureError
from kiosk.rules.procedure import Carrier, Desk, Procedure
from kiosk.rules.shared_items import fill_in, look_through
from kiosk.rules.soundness import carrier_faults, procedure_faults
from kiosk.rules.typed import read_as
from kiosk.rules.yaml_reader import Page, read

SHARED = "shared.yaml"
CARRIER = "carrier.yaml"


def files(folder: Path) -> list[Path]:
    """Every YAML file of `folder` that is read, the shared one first."""
    return [
        *(path for path in [folder / SHARED] if path.exists()),
        *sorted(folder.glob("[!.]*/[!.]*.yaml")),
    ]


def load(folder: Path) -> dict[str, Desk]:
    """All procedures by id, in the order of carriers' folders and file names.

    Raises ProcedureError with every fault of every file.
    """
    reading = _Reading(folder)
    shared = reading.page(folder / SHARED) if (folder / SHARED).exists() else None
    shared = shared or Page(Path(SHARED), {})
    look_through(shared)
    reading.faults += shared.faults
    desks: dict[str, Desk] = {}
    for home in sorted({path.parent for path in files(folder)} - {folder}):
        for desk in reading.carrier(home, shared):
            if desk.procedure.id in desks:
                reading.blame(home / f"{desk.procedure.id}.yaml", "another carrier has this id")
            desks[desk.procedure.id] = desk
    if not desks and not reading.faults:
        reading.blame(folder, "holds no procedure" if folder.is_dir() else "is not a folder")
    if reading.faults:
        raise ProcedureError(reading.faults)
    return desks


def digest(carrier: Carrier, procedure: Procedure) -> str:
    """SHA-256, in hex, of a canonical form of both: the same words give the same digest."""
    return hashlib.sha256(
        msgspec.json.encode((carrier, procedure), order="deterministic")
    ).hexdigest()


class _Reading:
    """One pass over a folder: what is wrong gathers in `faults` while reading goes on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[Fault] = []

    def blame(self, file: Path, reason: str) -> None:
        self.faults.append(Fault(self._named(file), (), reason))

    def page(self, file: Path) -> Page | None:
        try:
            return read(file, self._named(file))
        except ProcedureError as found:
            self.faults += found.faults
            return None

    def carrier(self, home: Path, shared: Page) -> Iterator[Desk]:
        """The desks of one carrier's folder that are sound."""
        procedures = [*self._procedures(home, shared)]
        if not (home / CARRIER).exists():
            self.blame(home / CARRIER, "is missing")
            return
        page = self.page(home / CARRIER)
        carrier = page and read_as(Carrier, page.tree, page)
        if page and carrier:
            spoken = list(dict.fromkeys(code for one in procedures for code in one.languages))
            page.faults += (page.fault(*one) for one in carrier_faults(carrier, spoken))
            if carrier.id != home.name:
                page.faults.append(page.fault(("id",), f"must be {home.name}, as the folder"))
            yield from (
                Desk(carrier=carrier, procedure=one, digest=digest(carrier, one))
                for one in procedures
            )
        self.faults += page.faults if page else []

    def _procedures(self, home: Path, shared: Page) -> Iterator[Procedure]:
        for file in files(self.folder):
            page = self.page(file) if file.parent == home and file.name != CARRIER else None
            if page is None:
                continue
            fill_in(page, shared)
            procedure = None if page.faults else read_as(Procedure, page.tree, page)
            if procedure:
                page.faults += (page.fault(*one) for one in procedure_faults(procedure))
                if procedure.id != file.stem:
                    page.faults.append(page.fault(("id",), f"must be {file.stem}, as the file"))
                yield procedure
            self.faults += page.faults

    def _named(self, file: Path) -> Path:
        return file.relative_to(self.folder.parent)
