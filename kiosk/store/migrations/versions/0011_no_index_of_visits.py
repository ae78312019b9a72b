"""When a visit was last seen is compared after something was added to it: no look-up ever used its
index, and each step wrote it anew."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.drop_index("ix_visits_seen_at", "visits")
