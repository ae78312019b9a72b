"""A shop worth a backup: something in every sealed column, a message in a file, an erased case."""

import dataclasses
import shutil
from pathlib import Path

from kiosk.rules.loader import load
from kiosk.settings import ROOT, Settings, read
from kiosk.store import erased, forgetting, heads, procedures, withdrawn_list
from kiosk.store.database import Store
from kiosk.store.opening import open_store
from tests.migrated import database
from tests.store.filled import fill
from tests.store.shop import NOON, draw

MESSAGE = b"To: nobody\n\nHello\n"


def shop(data: Path) -> tuple[Settings, Store, str]:
    """Settings, store, and the reference of a case that was erased."""
    settings = read({"KIOSK_DATA": str(data)})
    database(data / "signoff.db")
    store = open_store(settings)
    desk = load(ROOT / "tests" / "data" / "sixth").popitem()[1]
    procedures.publish(store, [desk], NOON)
    fill(store, desk)
    head = heads.sign(store, NOON)
    assert head is not None
    heads.append(data / heads.NAME, head)
    gone = draw()
    erased.note(data / erased.NAME, gone, NOON)
    withdrawn_list.keep(store, data / withdrawn_list.NAME, NOON)
    (data / forgetting.MESSAGES).mkdir()
    (data / forgetting.MESSAGES / "a.txt").write_bytes(MESSAGE)
    return settings, store, gone


def empty_place(settings: Settings, data: Path) -> Settings:
    """Another machine: nothing but the keyring, copied by hand."""
    shutil.copytree(settings.data / "keys", data / "keys")
    url = f"sqlite:///{data / 'signoff.db'}"
    return dataclasses.replace(settings, data=data, database_url=url)
