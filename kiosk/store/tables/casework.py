"""A case, and what is written down with each of its changes."""

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
    Text,
    UniqueConstraint,
)

from kiosk.store.tables.base import Serial, metadata, of_shop

procedures = Table(
    "procedures",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("procedure_id", String(60), nullable=False),
    Column("version", String(20), nullable=False),
    Column("body", Text, nullable=False),
    Column("published_at", BigInteger, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("reference", String(12), nullable=False, unique=True),
    Column("idempotency_key", String(32), nullable=False, unique=True),
    Column("procedure_id", String(60), nullable=False),
    Column("digest", String(64), ForeignKey("procedures.digest"), nullable=False),
    Column("language", String(12), nullable=False),
    Column("channel", String(12), nullable=False),
    Column("consents", String(60), nullable=False),
    Column("state", String(20), nullable=False),
    Column("state_left", String(20)),
    Column("version", Integer, nullable=False),
    Column("answers", LargeBinary, nullable=False),
    Column("msisdn_hash", LargeBinary(32), index=True),
    Column("queue_number", Integer),
    Column("day", String(10), nullable=False),
    Column("promised_by", String(10)),
    Column("due_on", String(10)),
    Column("effective_on", String(10)),
    Column("facts", LargeBinary),
    Column("notice", String(20)),
    Column("id_hash", LargeBinary(32)),
    Column("keep_until", String(10)),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("ix_cases_shop_state", "shop", "state", "created_at"),
    Index("ix_cases_keep_until", "keep_until"),
)

case_keys = Table(
    "case_keys",
    metadata,
    Column("case_id", Serial, ForeignKey("cases.id"), primary_key=True),
    Column("key_hash", LargeBinary(32), primary_key=True),
    of_shop(),
    Index("ix_case_keys_hash", "key_hash", "case_id"),
)

ticks = Table(
    "ticks",
    metadata,
    Column("id", Serial, primary_key=True),
    of_shop(),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False),
    Column("task", String(60), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", String(20), nullable=False),
    Column("detail", LargeBinary),
    UniqueConstraint("case_id", "task"),
)

money_lines = Table(
    "money_lines",
    metadata,
    Column("id", Serial, primary_key=True),
    of_shop(),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False, index=True),
    Column("what", String(20), nullable=False),
    Column("amount", String(24)),
    Column("stated_by", String(12), nullable=False),
    Column("estimate", Boolean, nullable=False),
    Column("confirmed_by", String(20)),
    Column("confirmed_at", BigInteger),
    Column("source", LargeBinary),
    UniqueConstraint("case_id", "what"),
)

follow_ups = Table(
    "follow_ups",
    metadata,
    Column("id", Serial, primary_key=True),
    of_shop(),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False, index=True),
    Column("deed", String(60), nullable=False),
    Column("by", String(12), nullable=False),
    Column("due_on", String(10)),
    Column("created_at", BigInteger),
    Column("created_by", String(20)),
    Column("reference", String(12), unique=True),
    Column("done_at", BigInteger),
    Column("done_by", String(20)),
    Column("outcome", String(20)),
    Column("detail", LargeBinary),
    UniqueConstraint("case_id", "deed"),
    Index("ix_follow_ups_open", "shop", "done_at", "by", "due_on"),
    Index("ix_follow_ups_deed", "shop", "done_at", "by", "deed", "due_on"),
)

history = Table(
    "history",
    metadata,
    Column("id", Serial, primary_key=True),
    of_shop(),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", String(80), nullable=False),
    Column("action", String(20), nullable=False),
    Column("from_state", String(20), nullable=False),
    Column("to_state", String(20), nullable=False),
    Column("note", LargeBinary),
    UniqueConstraint("case_id", "version"),
)

confirmations = Table(
    "confirmations",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("carrier", String(40), nullable=False),
    Column("number", String(40), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", String(20), nullable=False),
)
