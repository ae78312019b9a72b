"""What is looked at when somebody doubts: the audit, second persons, papers called back."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from kiosk.store.tables.base import Serial, metadata

audit = Table(
    "audit",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", String(80), nullable=False),
    Column("what", String(40), nullable=False),
    Column("subject", String(40), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    UniqueConstraint("shop", "number"),
)

audit_heads = Table(
    "audit_heads",
    metadata,
    Column("shop", String(40), primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("mac", LargeBinary(32)),
)

_OPEN = text("decision IS NULL")

second_opinions = Table(
    "second_opinions",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False, index=True),
    Column("action", String(20), nullable=False),
    Column("tasks", Text, nullable=False),
    Column("reason", LargeBinary, nullable=False),
    Column("asked_by", String(20), nullable=False),
    Column("asked_at", BigInteger, nullable=False),
    Column("decision", String(10)),
    Column("decided_by", String(20)),
    Column("decided_at", BigInteger),
    Index("ix_second_opinions_open", "shop", sqlite_where=_OPEN, postgresql_where=_OPEN),
)

withdrawn_papers = Table(
    "withdrawn_papers",
    metadata,
    Column("reference", String(12), primary_key=True),
    Column("kind", String(20), primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", String(20), nullable=False),
    Column("reason", LargeBinary, nullable=False),
)
