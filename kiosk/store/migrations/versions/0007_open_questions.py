"""What is open of a second person's questions is looked up by shop: every manager's page counts
it, and almost every row is answered."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    still_open = sa.text("decision IS NULL")
    op.create_index(
        "ix_second_opinions_open",
        "second_opinions",
        ["shop"],
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
