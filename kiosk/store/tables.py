"""The tables. Times are microseconds since 1970 UTC (they sort, compare and never shift zone);
dates are ISO text; sealed columns hold what `vault.py` made. Every row of a shop names it.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Serial = BigInteger().with_variant(Integer(), "sqlite")

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
    Column("created_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False, index=True),
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
    Column("queue_number", Integer, nullable=False),
    Column("day", String(10), nullable=False),
    Column("promised_by", String(10)),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("ix_cases_shop_state", "shop", "state", "created_at"),
)

money_lines = Table(
    "money_lines",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False, index=True),
    Column("what", String(20), nullable=False),
    Column("amount", String(24)),
    Column("stated_by", String(12), nullable=False),
    Column("estimate", Boolean, nullable=False),
)

follow_ups = Table(
    "follow_ups",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False, index=True),
    Column("deed", String(60), nullable=False),
    Column("by", String(12), nullable=False),
    Column("due_on", String(10), index=True),
    Column("done_at", BigInteger),
)

history = Table(
    "history",
    metadata,
    Column("id", Serial, primary_key=True),
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

outbox = Table(
    "outbox",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False, index=True),
    Column("kind", String(30), nullable=False),
    Column("language", String(12), nullable=False),
    Column("state", String(12), nullable=False, index=True),
    Column("created_at", BigInteger, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", String(80), nullable=False),
    Column("what", String(40), nullable=False),
    Column("subject", String(40), nullable=False),
)

queue_numbers = Table(
    "queue_numbers",
    metadata,
    Column("shop", String(40), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("last", Integer, nullable=False),
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("key_hash", LargeBinary(32), nullable=False),
    Column("at", BigInteger, nullable=False, index=True),
    Index("ix_attempts_key", "key_hash", "at"),
)

procedures = Table(
    "procedures",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("procedure_id", String(60), nullable=False),
    Column("version", String(20), nullable=False),
    Column("body", Text, nullable=False),
    Column("published_at", BigInteger, nullable=False),
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
)
