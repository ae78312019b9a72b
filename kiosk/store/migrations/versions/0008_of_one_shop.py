"""What waits is looked for within a shop: the others' rows of a chain are not read on the way."""

from alembic import op

revision = "0008"
down_revision = "0007"

WAITS = {
    "ix_follow_ups_open": ("follow_ups", ["done_at", "by", "due_on"]),
    "ix_follow_ups_deed": ("follow_ups", ["done_at", "deed", "due_on"]),
    "ix_outbox_due": ("outbox", ["state", "due_at"]),
    "ix_print_jobs_due": ("print_jobs", ["state", "due_at"]),
}


def upgrade() -> None:
    for name, (table, columns) in WAITS.items():
        op.drop_index(name, table)
        op.create_index(name, table, ["shop", *columns])
