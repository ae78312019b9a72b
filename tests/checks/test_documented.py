"""What a shop can set or call is written down, and nothing else is."""

import re

from kiosk.cli import kiosk
from tests.checks.sources import DOCS, KIOSK, ROOT, documentation
from tests.commands.test_table import commands

SETTINGS = sorted((KIOSK / "settings").glob("*.py"))
KNOB = re.compile(r"\b(?:KIOSK_[A-Z_]+|DATABASE_URL)\b")


def test_every_setting_has_its_row_in_the_table() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", (DOCS / "settings.md").read_text("utf-8"), re.M)
    read = {name for path in SETTINGS for name in KNOB.findall(path.read_text("utf-8"))}
    assert sorted(rows) == sorted(read)


def test_no_other_file_reads_the_environment() -> None:
    readers = [path for path in KIOSK.rglob("*.py") if "os.environ" in path.read_text("utf-8")]
    assert readers == [KIOSK / "settings" / "environment.py"]


def test_every_command_is_written_down() -> None:
    found = [f"kiosk {words}" for words, _ in commands(kiosk)]
    assert "kiosk procedures check" in found
    text = documentation()
    assert [name for name in found if f"`{name}" not in text] == []


def test_every_make_target_is_told_by_make_itself() -> None:
    text = (ROOT / "Makefile").read_text("utf-8")
    phony = set(re.findall(r"^\.PHONY: (.*)$", text, re.M)[0].split()) - {"help"}
    assert set(re.findall(r'echo "make (\w+)', text)) == phony
