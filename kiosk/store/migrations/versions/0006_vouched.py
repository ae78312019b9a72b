"""Who gave somebody on the staff their PIN or their role, and when: they are no second person for
each other at once."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("staff", sa.Column("vouched_by", sa.String(length=40), nullable=True))
    op.add_column("staff", sa.Column("vouched_at", sa.BigInteger(), nullable=True))
