"""Rows as CSV (RFC 4180) that a spreadsheet reads as text and never as a formula.

The rule is OWASP's "CSV Injection": a cell that begins like a formula gets an apostrophe before it.
"""

import csv
import io
from collections.abc import Iterable, Sequence

BOM = "\ufeff"
"""By this a spreadsheet knows UTF-8; without it Chinese becomes noise."""
_BEGINS = tuple("=+-@\t\r\n\0＝＋－＠'")
"""The apostrophe itself is among them, so that what was added can always be told from what was."""


def safe(cell: str) -> str:
    """The cell as text, whatever it begins with.

    >>> safe("=1+1"), safe("THB"), safe("'quoted")
    ("'=1+1", 'THB', "''quoted")
    """
    return f"'{cell}" if cell.startswith(_BEGINS) else cell


def sheet(rows: Iterable[Sequence[object]]) -> str:
    """The whole file as text, every cell quoted; None is an empty cell.

    >>> sheet([("day", "amount"), ("2026-11-20", None)])[1:]
    '"day","amount"\\r\\n"2026-11-20",""\\r\\n'
    """
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerows(["" if c is None else safe(str(c)) for c in row] for row in rows)
    return BOM + out.getvalue()
