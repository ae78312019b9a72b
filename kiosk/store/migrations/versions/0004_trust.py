"""Trust: a chained audit, how long cases are kept, rights, second opinions, withdrawn papers."""

import hashlib
import json

import sqlalchemy as sa
from alembic import context, op

from kiosk.rules.chain import Head

revision = "0004"
down_revision = "0003"

_SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("cases") as cases:
        cases.add_column(sa.Column("notice", sa.String(length=20), nullable=True))
        cases.add_column(sa.Column("id_hash", sa.LargeBinary(length=32), nullable=True))
        cases.add_column(sa.Column("keep_until", sa.String(length=10), nullable=True))
    op.create_index("ix_cases_keep_until", "cases", ["keep_until"])
    _chained()
    op.create_table(
        "tombstones",
        sa.Column("reference", sa.String(length=12), nullable=False),
        sa.Column("shop", sa.String(length=40), nullable=False),
        sa.Column("procedure_id", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("why", sa.String(length=12), nullable=False),
        sa.PrimaryKeyConstraint("reference", name=op.f("pk_tombstones")),
    )
    op.create_table(
        "rights",
        sa.Column("id", _SERIAL, nullable=False),
        sa.Column("shop", sa.String(length=40), nullable=False),
        sa.Column("reference", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("verified", sa.LargeBinary(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("asked_by", sa.String(length=20), nullable=False),
        sa.Column("due_on", sa.String(length=10), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.String(length=20), nullable=True),
        sa.Column("answer", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rights")),
    )
    op.create_index(op.f("ix_rights_reference"), "rights", ["reference"])
    op.create_index("ix_rights_due", "rights", ["shop", "state", "due_on"])
    op.create_table(
        "withdrawn_papers",
        sa.Column("reference", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("shop", sa.String(length=40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("reference", "kind", name=op.f("pk_withdrawn_papers")),
    )
    op.create_table(
        "second_opinions",
        sa.Column("id", _SERIAL, nullable=False),
        sa.Column("shop", sa.String(length=40), nullable=False),
        sa.Column("case_id", _SERIAL, nullable=False),
        sa.Column("action", sa.String(length=20), nullable=False),
        sa.Column("tasks", sa.Text(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("asked_by", sa.String(length=20), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("decision", sa.String(length=10), nullable=True),
        sa.Column("decided_by", sa.String(length=20), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_second_opinions_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_opinions")),
    )
    op.create_index(op.f("ix_second_opinions_case_id"), "second_opinions", ["case_id"])


def _chained() -> None:
    """Number the audit's rows shop by shop, and let each hash cover the one before it."""
    with op.batch_alter_table("audit") as audit:
        audit.add_column(sa.Column("number", sa.BigInteger(), nullable=True))
        audit.add_column(sa.Column("hash", sa.LargeBinary(length=32), nullable=True))
    op.create_table(
        "audit_heads",
        sa.Column("shop", sa.String(length=40), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("mac", sa.LargeBinary(length=32), nullable=True),
        sa.PrimaryKeyConstraint("shop", name=op.f("pk_audit_heads")),
    )
    names = ("id", "shop", "at", "actor", "what", "subject", "number", "hash")
    rows = sa.table("audit", *map(sa.column, names))
    heads = sa.table("audit_heads", *map(sa.column, ("shop", "number", "hash", "mac")))
    connection = op.get_bind()
    last: dict[str, tuple[int, bytes]] = {}
    for row in connection.execute(sa.select(rows).order_by(rows.c.id)).all():
        number, before = last.get(row.shop, (0, b""))
        said = [row.shop, number + 1, row.at, row.actor, row.what, row.subject]
        found = hashlib.sha256(before + json.dumps(said, ensure_ascii=False).encode()).digest()
        last[row.shop] = (number + 1, found)
        connection.execute(
            sa.update(rows).where(rows.c.id == row.id).values(number=number + 1, hash=found)
        )
    for shop, (number, found) in last.items():
        seal = context.config.attributes.get("seal")
        mac = seal(Head(shop, number, found)) if seal else None
        connection.execute(sa.insert(heads).values(shop=shop, number=number, hash=found, mac=mac))
    with op.batch_alter_table("audit") as audit:
        audit.alter_column("number", existing_type=sa.BigInteger(), nullable=False)
        audit.alter_column("hash", existing_type=sa.LargeBinary(length=32), nullable=False)
        audit.create_unique_constraint(op.f("uq_audit_shop"), ["shop", "number"])
    _append_only(connection)


def _append_only(connection: sa.Connection) -> None:
    """What was written stays written: no mistake of the program changes or deletes a line."""
    if connection.dialect.name == "sqlite":
        for deed in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER audit_no_{deed.lower()} BEFORE {deed} ON audit"
                " BEGIN SELECT raise(ABORT, 'the audit is append-only'); END"
            )
    else:
        op.execute(
            "CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit"
            " FOR EACH ROW EXECUTE FUNCTION audit_append_only()"
        )
