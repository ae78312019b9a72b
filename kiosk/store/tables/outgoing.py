"""What leaves the shop: messages, and papers on a printer."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from kiosk.store.tables.base import Serial, metadata, of_shop

outbox = Table(
    "outbox",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False, index=True),
    Column("kind", String(30), nullable=False),
    Column("medium", String(8), nullable=False),
    Column("recipient", String(20), nullable=False),
    Column("about", String(80), nullable=False),
    Column("key", String(32), nullable=False, unique=True),
    Column("language", String(12), nullable=False),
    Column("state", String(12), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("leased_until", BigInteger),
    Column("tries", Integer, nullable=False),
    Column("ended_at", BigInteger),
    Column("fault", String(80)),
    Index("ix_outbox_due", "shop", "state", "due_at"),
    UniqueConstraint("case_id", "kind", "medium", "recipient", "about"),
)

prints = Table(
    "prints",
    metadata,
    Column("id", Serial, primary_key=True),
    of_shop(),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("about", String(60), nullable=False),
    Column("size", String(4), nullable=False),
    Column("copy", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", String(20), nullable=False),
    Column("state", String(12), nullable=False),
)

print_jobs = Table(
    "print_jobs",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("key", String(32), nullable=False, unique=True),
    Column("case_id", Serial, ForeignKey("cases.id"), index=True),
    Column("draft_id", String(32), index=True),
    Column("print_id", Serial, ForeignKey("prints.id")),
    Column("kind", String(20), nullable=False),
    Column("body", LargeBinary),
    Column("station", String(40), nullable=False),
    Column("printer", String(40)),
    Column("tried", String(2000), nullable=False),
    Column("state", String(12), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("leased_until", BigInteger),
    Column("tries", Integer, nullable=False),
    Column("released_by", String(20)),
    Column("ended_at", BigInteger),
    Column("fault", String(40)),
    Index("ix_print_jobs_due", "shop", "state", "due_at"),
)
