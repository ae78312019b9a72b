"""docs/faults.md names tests that exist, each file of tests/faults among them."""

import re

from tests.checks.sources import DOCS, ROOT

TEXT = (DOCS / "faults.md").read_text("utf-8")
ROWS = [line.strip("| ").split(" | ") for line in TEXT.splitlines() if line.startswith("| ")][1:]
NAMED = {(DOCS / name).resolve() for name in re.findall(r"\]\(([^)#]+)\)", TEXT)}


def test_every_file_that_is_named_exists() -> None:
    assert len(NAMED) > 20
    assert [str(path) for path in NAMED if not path.exists()] == []


def test_every_test_of_a_fault_stands_in_the_table() -> None:
    assert set((ROOT / "tests" / "faults").glob("test_*.py")) - NAMED == set()


def test_every_row_says_what_happens_by_which_test_and_how_it_was_seen() -> None:
    assert len(ROWS) > 20
    for row in ROWS:
        assert len(row) == 4, row
        assert all(cell.strip() for cell in row), row
        assert re.search(r"control|red 20\d\d-\d\d-\d\d|stands in", row[3]), row[0]
