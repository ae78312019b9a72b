"""Many shops in one database: every row says whose it is, and no program forgets to ask."""

import ast
from pathlib import Path

import pytest

from kiosk.store.tables import metadata
from tests.checks.sources import KIOSK, named, python

EVERYBODYS = {"procedures"}
"""Tables without a shop: a published procedure is the same for all, its digest is its name."""


def test_every_row_names_its_shop() -> None:
    bare = {t.name for t in metadata.tables.values() if "shop" not in t.c or t.c.shop.nullable}
    assert bare == EVERYBODYS


@pytest.mark.parametrize("path", [p for p in python() if p.is_relative_to(KIOSK)], ids=named)
def test_a_store_is_opened_for_the_shop_of_the_settings(path: Path) -> None:
    """`open_store(settings)`, or the shop is said: a bare `Store(...)` would be that of `main`."""
    made = [
        node.lineno
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"Store", "database.Store"}
        and not any(word.arg == "shop" for word in node.keywords)
    ]
    assert not made
