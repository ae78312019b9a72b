"""What the office takes away as a table: no names, no numbers of persons or cards."""

from collections import defaultdict

from sqlalchemy import select

from kiosk.rules.figures import Span
from kiosk.store import procedures
from kiosk.store.database import Store
from kiosk.store.tables import cases, money_lines, totals

LINES = ("balance", "deposit", "arrears", "penalty")
_CASE = (
    cases.c.reference, cases.c.procedure_id, cases.c.channel, cases.c.state, cases.c.day,
    cases.c.promised_by, cases.c.due_on, cases.c.effective_on,
)  # fmt: skip
_TOTAL = (totals.c.day, totals.c.measure, totals.c.key, totals.c.amount)

Table = list[tuple[object, ...]]


def case_table(store: Store, span: Span) -> Table:
    """Cases accepted in these days, with their money lines; the first row names the columns."""
    mine = (cases.c.shop == store.shop) & cases.c.day.between(*_ends(span))
    amounts: dict[int, dict[str, str | None]] = defaultdict(dict)
    with store.read() as connection:
        rows = connection.execute(
            select(cases.c.id, cases.c.digest, *_CASE).where(mine).order_by(cases.c.id)
        ).all()
        for line in connection.execute(
            select(money_lines.c.case_id, money_lines.c.what, money_lines.c.amount)
            .join(cases, cases.c.id == money_lines.c.case_id)
            .where(mine)
        ):
            amounts[line.case_id][line.what] = line.amount
    table: Table = [(*(column.name for column in _CASE), "currency", *LINES)]
    for case_id, digest, *columns in rows:
        currency = procedures.pinned(store, digest).carrier.currency
        table.append((*columns, currency, *(amounts[case_id].get(what) for what in LINES)))
    return table


def totals_table(store: Store, span: Span) -> Table:
    """The daily totals of these days; the first row names the columns."""
    mine = (totals.c.shop == store.shop) & totals.c.day.between(*_ends(span))
    with store.read() as connection:
        rows = connection.execute(select(*_TOTAL).where(mine).order_by(*_TOTAL[:3]))
        return [tuple(column.name for column in _TOTAL), *map(tuple, rows)]


def _ends(span: Span) -> tuple[str, str]:
    return span.first.isoformat(), span.last.isoformat()
