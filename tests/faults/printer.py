"""A print worker to be killed: `python -m tests.faults.printer FOLDER ADDRESS` makes one pass."""

import sys
from pathlib import Path

from kiosk.outbound.printing.worker import PrintWorker
from kiosk.rules.printers import read_printing
from tests.outbound.office import Office


def main(folder: Path, address: str) -> None:
    """Print what is due."""
    office = Office(folder)
    PrintWorker(read_printing(f"a={address}", "*=a", ""), office.store, office.clock).deliver()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
