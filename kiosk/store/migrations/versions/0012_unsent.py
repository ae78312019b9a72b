"""What staff typed and could not send before the lock, sealed, for them alone."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    serial = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "unsent",
        sa.Column("shop", sa.String(length=40), nullable=False),
        sa.Column("staff_id", serial, autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("page", sa.String(length=400), nullable=False),
        sa.Column("fields", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_unsent_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "name", name=op.f("pk_unsent")),
    )
    op.create_index(op.f("ix_unsent_kept_at"), "unsent", ["kept_at"])
