"""No cell begins like a formula, and what went in comes out again."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.spreadsheet import BOM, safe, sheet

CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
FORMULAS = st.sampled_from("=+-@\t\r\n\0＝＋－＠'").flatmap(lambda c: CELLS.map(lambda t: c + t))


def back(cell: str) -> str:
    """A cell without what `safe` put before it."""
    return cell.removeprefix("'")


@given(st.lists(st.lists(CELLS | FORMULAS, min_size=1, max_size=5), max_size=5))
def test_what_went_in_comes_out_and_nothing_is_a_formula(rows: list[list[str]]) -> None:
    text = sheet(rows)
    assert text.startswith(BOM)
    read = list(csv.reader(io.StringIO(text.removeprefix(BOM), newline="")))
    assert [[back(cell) for cell in row] for row in read] == rows
    assert not any(cell.startswith(tuple("=+-@\t\r\n\0＝＋－＠")) for row in read for cell in row)


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "+66812345678", "-1", "@SUM(1)", "\tx", "＝1"])
def test_a_formula_is_text(cell: str) -> None:
    assert safe(cell) == f"'{cell}"


def test_every_cell_is_quoted_and_nothing_is_empty() -> None:
    assert sheet([(1, None)]) == f'{BOM}"1",""\r\n'
