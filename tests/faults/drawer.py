"""Many hands at one ticket dispenser: `python -m tests.faults.drawer FOLDER SHOP THREADS NUMBERS`.

Says each number once the store has answered for it.
"""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kiosk.keys import Keyring
from kiosk.store import tickets
from kiosk.store.database import Store
from tests.migrated import address
from tests.store.shop import NOON, TODAY


def main(folder: Path, shop: str, threads: int, numbers: int) -> None:
    """Draw so many numbers."""
    store = Store(address(folder), Keyring.load_or_create(folder / "keys"), shop=shop)
    with ThreadPoolExecutor(threads) as pool:
        for drawn in pool.map(lambda _: tickets.draw_one(store, TODAY, NOON), range(numbers)):
            print(drawn.number)
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
