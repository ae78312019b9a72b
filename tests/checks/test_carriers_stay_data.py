"""No carrier's name in Python, in a template or in the words of the screens (R1)."""

import re
from pathlib import Path

import pytest

from kiosk.rules.loader import load
from tests.checks.sources import LOCALE, ROOT, named, python, templates

DESKS = load(ROOT / "procedures")
CARRIERS = {desk.carrier.id: desk.carrier for desk in DESKS.values()}
NAMES = {name for carrier in CARRIERS.values() for name in carrier.name.values()}
"""As people write them; ids are looked for in quotes only, as they may be everyday words."""

FORBIDDEN = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(NAMES)))})(?!\w)"
    rf"|(?<=[\"'])(?:{'|'.join(sorted(CARRIERS.keys() | DESKS.keys()))})(?=[\"'])"
)
FILES = [*python(), *templates(), *sorted(LOCALE.rglob("*.ftl"))]


@pytest.mark.parametrize("path", FILES, ids=named)
def test_no_carrier_is_named(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    found = [(at, line) for at, line in enumerate(lines, 1) if FORBIDDEN.search(line)]
    assert not found


def test_a_carrier_that_is_named_is_found() -> None:
    for carrier in CARRIERS.values():
        assert FORBIDDEN.search(f'if carrier.id == "{carrier.id}":')
        for name in carrier.name.values():
            assert FORBIDDEN.search(f"Please call {name}, they help.")
