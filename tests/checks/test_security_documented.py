"""docs/security.md names files that exist, and says of each row how its test was seen red."""

import re

from tests.checks.sources import DOCS

TEXT = (DOCS / "security.md").read_text("utf-8")
ROWS = [line.strip("| ").split(" | ") for line in TEXT.splitlines() if line.startswith("| ")][2:]


def test_every_file_that_is_named_exists() -> None:
    named = re.findall(r"\]\(([^)#]+)\)", TEXT)
    assert len(named) > 30
    assert [name for name in named if not (DOCS / name).exists()] == []


def test_every_row_has_a_control_a_test_and_the_day_it_was_seen_red() -> None:
    assert len(ROWS) > 20
    for row in ROWS:
        assert len(row) == 4, row
        assert all(cell.strip() for cell in row), row
        assert re.search(r"20\d\d-\d\d-\d\d", row[3]), row[0]
