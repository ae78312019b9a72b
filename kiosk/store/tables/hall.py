"""Who waits, who is called, and who asked for a hand."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from kiosk.store.tables.base import Serial, metadata

queue_numbers = Table(
    "queue_numbers",
    metadata,
    Column("shop", String(40), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("last", Integer, nullable=False),
)

tickets = Table(
    "tickets",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("day", String(10), nullable=False),
    Column("number", Integer, nullable=False),
    Column("case_id", Serial, ForeignKey("cases.id"), index=True),
    Column("priority", Integer, nullable=False),
    Column("state", String(12), nullable=False),
    Column("window", String(40)),
    Column("wanted_window", String(40)),
    Column("calls", Integer, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("called_at", BigInteger),
    Column("ended_at", BigInteger),
    UniqueConstraint("shop", "day", "number"),
    Index("ix_tickets_waiting", "shop", "day", "state"),
)

bookings = Table(
    "bookings",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("code", String(12), nullable=False, unique=True),
    Column("day", String(10), nullable=False),
    Column("minute", Integer, nullable=False),
    Column("ticket_id", Serial, ForeignKey("tickets.id"), index=True),
    Column("created_at", BigInteger, nullable=False),
    Column("cancelled_at", BigInteger),
    Index("ix_bookings_slot", "shop", "day", "minute"),
)

calls = Table(
    "calls",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("station", String(40), nullable=False),
    Column("step", String(60), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("answered_at", BigInteger),
    Column("answered_by", String(20)),
    Column("draft_id", String(32)),
)
