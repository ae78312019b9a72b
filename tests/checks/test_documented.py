"""What a shop can set or call is written down, and nothing else is."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

from kiosk.cli import kiosk
from kiosk.settings.settings import declared
from tests.checks.sources import DOCS, KIOSK, ROOT, documentation
from tests.commands.test_table import commands

SETTINGS = sorted((KIOSK / "settings").glob("*.py"))
KNOB = re.compile(r"\b(?:KIOSK_[A-Z_]+|DATABASE_URL)\b")


def rows() -> Iterator[str]:
    """The table of docs/settings.md, from the fields of Settings and the docstring below each."""
    tree = ast.parse((KIOSK / "settings" / "settings.py").read_text("utf-8"))
    found = next(one for one in tree.body if isinstance(one, ast.ClassDef))
    told = {
        field.target.id: ast.literal_eval(below.value)
        for field, below in pairwise(found.body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        and isinstance(below, ast.Expr)
    }  # fmt: skip
    for field, setting in declared().items():
        paragraphs = told[field].split("\n\n")
        for (name, default), text in zip(setting.shown.items(), paragraphs, strict=True):
            yield f"| `{name}` | {default} | {' '.join(text.split())}{setting.bounds} |"


def test_every_setting_has_its_row_in_the_table() -> None:
    table = (DOCS / "settings.md").read_text("utf-8").splitlines()
    assert [line for line in table if line.startswith("| `")] == list(rows())
    read = {name for path in SETTINGS for name in KNOB.findall(path.read_text("utf-8"))}
    assert {row.split("`")[1] for row in rows()} == read


def test_no_other_file_reads_the_environment() -> None:
    readers = [path for path in KIOSK.rglob("*.py") if "os.environ" in path.read_text("utf-8")]
    assert readers == [KIOSK / "settings" / "settings.py"]


def test_every_command_is_written_down() -> None:
    found = [f"kiosk {words}" for words, _ in commands(kiosk)]
    assert "kiosk procedures check" in found
    text = documentation()
    assert [name for name in found if f"`{name}" not in text] == []


def test_every_make_target_is_told_by_make_itself() -> None:
    text = (ROOT / "Makefile").read_text("utf-8")
    phony = set(re.findall(r"^\.PHONY: (.*)$", text, re.M)[0].split()) - {"help"}
    assert set(re.findall(r'echo "make (\w+)', text)) == phony
