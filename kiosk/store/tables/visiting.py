"""What a tablet holds of one customer until they hand it in, and what a phone takes over."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
)

from kiosk.store.tables.base import Serial, metadata, of_shop

visits = Table(
    "visits",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("language", String(12), nullable=False),
    Column("draft_id", String(32), nullable=False, unique=True),
    Column("answers", LargeBinary),
    Column("reference", String(12)),
    Column("tracked", String(12)),
    Column("ticket_id", Serial, ForeignKey("tickets.id")),
    Column("keyed_by", String(20)),
    Column("helper", String(20)),
    Column("idle_seconds", Integer),
    Column("created_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
)

parked = Table(
    "parked",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("code_hash", LargeBinary(32), nullable=False, unique=True),
    Column("token_hash", LargeBinary(32), nullable=False, index=True),
    Column("how", String(8), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False, index=True),
    Column("used_at", BigInteger),
)

images = Table(
    "images",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("key", String(32), nullable=False, unique=True),
    Column("draft_id", String(32), index=True),
    Column("case_id", Serial, ForeignKey("cases.id"), index=True),
    Column("kind", String(60), nullable=False),
    Column("masked", Boolean, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("actor", String(20), nullable=False),
    Column("seen_at", BigInteger),
    Column("seen_by", String(20)),
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Serial, primary_key=True),
    of_shop(),
    Column("key_hash", LargeBinary(32), nullable=False),
    Column("at", BigInteger, nullable=False, index=True),
    Index("ix_attempts_key", "key_hash", "at"),
)
