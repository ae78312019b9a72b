"""The kiosk's devices: places held, images, print jobs, how long a visit may be left alone."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("visits", sa.Column("idle_seconds", sa.Integer(), nullable=True))
    op.create_table(
        "parked",
        sa.Column("id", _SERIAL, nullable=False),
        sa.Column("shop", sa.String(length=40), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("how", sa.String(length=8), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parked")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_parked_code_hash")),
    )
    op.create_index(op.f("ix_parked_token_hash"), "parked", ["token_hash"])
    op.create_index(op.f("ix_parked_until"), "parked", ["until"])
    op.create_table(
        "images",
        sa.Column("id", _SERIAL, nullable=False),
        sa.Column("shop", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("draft_id", sa.String(length=32), nullable=True),
        sa.Column("case_id", _SERIAL, nullable=True),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("masked", sa.Boolean(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.String(length=20), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.Column("seen_by", sa.String(length=20), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_images_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_images")),
        sa.UniqueConstraint("key", name=op.f("uq_images_key")),
    )
    op.create_index(op.f("ix_images_draft_id"), "images", ["draft_id"])
    op.create_index(op.f("ix_images_case_id"), "images", ["case_id"])
    op.create_table(
        "print_jobs",
        sa.Column("id", _SERIAL, nullable=False),
        sa.Column("shop", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("case_id", _SERIAL, nullable=True),
        sa.Column("draft_id", sa.String(length=32), nullable=True),
        sa.Column("print_id", _SERIAL, nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("station", sa.String(length=40), nullable=False),
        sa.Column("printer", sa.String(length=40), nullable=True),
        sa.Column("tried", sa.String(length=2000), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("leased_until", sa.BigInteger(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("released_by", sa.String(length=20), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("fault", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_print_jobs_case_id")),
        sa.ForeignKeyConstraint(["print_id"], ["prints.id"], name=op.f("fk_print_jobs_print_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_jobs")),
        sa.UniqueConstraint("key", name=op.f("uq_print_jobs_key")),
    )
    op.create_index(op.f("ix_print_jobs_case_id"), "print_jobs", ["case_id"])
    op.create_index(op.f("ix_print_jobs_draft_id"), "print_jobs", ["draft_id"])
    op.create_index("ix_print_jobs_due", "print_jobs", ["state", "due_at"])
