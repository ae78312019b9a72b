"""A worker to be killed: `python -m tests.faults.deliverer FOLDER URL` makes one pass."""

import sys
from pathlib import Path

from kiosk.outbound.gateway import Gateway
from kiosk.settings import SmsGateway
from tests.outbound.office import Office


def main(folder: Path, url: str) -> None:
    """Deliver what is due."""
    office = Office(folder)
    office.worker({"sms": Gateway(SmsGateway(url, ""))}).deliver()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
