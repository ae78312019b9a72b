"""Shops: many in one database, so every row names its own."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_OF_CASES = ("case_keys", "ticks", "money_lines", "follow_ups", "history", "prints")
_FROM = {
    **dict.fromkeys(_OF_CASES, "(SELECT shop FROM cases WHERE cases.id = case_id)"),
    "staff_sessions": "(SELECT shop FROM staff WHERE staff.id = staff_id)",
    "attempts": "'main'",  # a database has had one shop so far
}


def upgrade() -> None:
    shop = sa.String(length=40)
    for table, known in _FROM.items():
        op.add_column(table, sa.Column("shop", shop, nullable=True))
        op.execute(f"UPDATE {table} SET shop = {known}")  # noqa: S608 - our own words
        with op.batch_alter_table(table) as rows:
            rows.alter_column("shop", existing_type=shop, nullable=False)
