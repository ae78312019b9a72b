"""An import never climbs: web -> outbound -> store, paper -> rules (design.md, "Layout")."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.checks.sources import KIOSK, named, python

BELOW = {
    "rules": {"rules"},
    "locale": {"locale"},
    "keys": {"keys"},
    "settings": {"settings", "locale", "rules"},
    "store": {"store", "rules", "locale", "settings", "keys"},
    "paper": {"paper", "rules", "locale", "settings", "keys"},
    "outbound": {"outbound", "store", "paper", "rules", "locale", "settings", "keys"},
    "web": {"web", "outbound", "store", "paper", "rules", "locale", "settings", "keys"},
}
"""What each floor may import of the kiosk. `commands` and `cli` stand on the roof."""

KEPT_OUT = {"flask", "sqlalchemy", "waitress", "werkzeug", "reportlab", "fluent", "wtforms"}
"""What the ground floor does without: it is values in, values out."""

CLOCKS = {"now", "utcnow", "today", "time", "localtime", "monotonic"}


def imports(tree: ast.Module) -> Iterator[str]:
    """Every module that is imported, wherever in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def climbing(floor: str, source: str) -> set[str]:
    """The imports of a file on `floor` that it must not make."""
    found = set()
    for module in imports(ast.parse(source)):
        first, _, rest = module.partition(".")
        room = rest.partition(".")[0]
        if first == "kiosk" and room and room not in BELOW.get(floor, {room}):
            found.add(module)
        if floor == "rules" and first in KEPT_OUT:
            found.add(module)
    return found


def clocks(source: str) -> list[int]:
    """Lines that ask the time: `datetime.now()`, `date.today()`, `time.time()` and the like."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCKS
        and isinstance(node.func.value, ast.Name | ast.Attribute)
        and ast.unparse(node.func.value) in {"datetime", "date", "time", "datetime.datetime"}
    ]


def floor_of(path: Path) -> str:
    return path.relative_to(KIOSK).parts[0].removesuffix(".py")


INSIDE = [path for path in python() if path.is_relative_to(KIOSK)]


@pytest.mark.parametrize("path", INSIDE, ids=named)
def test_no_import_climbs(path: Path) -> None:
    assert not climbing(floor_of(path), path.read_text("utf-8"))


@pytest.mark.parametrize("path", sorted((KIOSK / "rules").rglob("*.py")), ids=named)
def test_the_ground_floor_never_asks_the_time(path: Path) -> None:
    assert not clocks(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("floor", "line"),
    [
        ("rules", "import flask"),
        ("rules", "from kiosk import locale"),
        ("store", "from kiosk.paper.subject import Subject"),
        ("paper", "def f():\n    from kiosk.store import cases"),
        ("outbound", "import kiosk.web.guard"),
    ],
)
def test_a_climbing_import_is_found(floor: str, line: str) -> None:
    assert climbing(floor, line)


def test_a_clock_is_found() -> None:
    assert clocks("def f(today):\n    return today or date.today()") == [2]
