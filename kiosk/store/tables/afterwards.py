"""What is left when a case is gone: figures, stones, what people asked about it."""

from sqlalchemy import BigInteger, Column, Index, LargeBinary, String, Table

from kiosk.store.tables.base import Serial, metadata

totals = Table(
    "totals",
    metadata,
    Column("shop", String(40), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("measure", String(30), primary_key=True),
    Column("key", String(60), primary_key=True),
    Column("amount", BigInteger, nullable=False),
)

tombstones = Table(
    "tombstones",
    metadata,
    Column("reference", String(12), primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("procedure_id", String(60), nullable=False),
    Column("state", String(20), nullable=False),
    Column("day", String(10), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("why", String(12), nullable=False),
)

rights = Table(
    "rights",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("reference", String(12), nullable=False, index=True),
    Column("kind", String(8), nullable=False),
    Column("state", String(8), nullable=False),
    Column("verified", LargeBinary, nullable=False),
    Column("asked_at", BigInteger, nullable=False),
    Column("asked_by", String(20), nullable=False),
    Column("due_on", String(10), nullable=False),
    Column("ended_at", BigInteger),
    Column("ended_by", String(20)),
    Column("answer", LargeBinary),
    Index("ix_rights_due", "shop", "state", "due_on"),
)
