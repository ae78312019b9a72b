"""The tables. Times are microseconds since 1970 UTC (they sort, compare and never shift zone);
dates are ISO text; sealed columns hold what `vault.py` made. Every row of a shop names it.
"""

from typing import Any

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


def _writing(context: Any) -> str:
    """The shop whose write this is (`Store.write`)."""
    shop: str = context.root_connection.info["shop"]
    return shop


def _of_shop() -> Column[str]:
    """Whose row it is: filled by `Store.write` where the row's case or person says it already."""
    return Column("shop", String(40), nullable=False, default=_writing)


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
    _of_shop(),
    Index("ix_case_keys_hash", "key_hash", "case_id"),
)

ticks = Table(
    "ticks",
    metadata,
    Column("id", Serial, primary_key=True),
    _of_shop(),
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
    _of_shop(),
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
    _of_shop(),
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
    Index("ix_follow_ups_deed", "shop", "done_at", "deed", "due_on"),
)

history = Table(
    "history",
    metadata,
    Column("id", Serial, primary_key=True),
    _of_shop(),
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

attempts = Table(
    "attempts",
    metadata,
    Column("id", Serial, primary_key=True),
    _of_shop(),
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
    Column("answered_by", String(20)),
    Column("draft_id", String(32)),
)

staff = Table(
    "staff",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("name", String(80), nullable=False),
    Column("name_key", String(80), nullable=False),
    Column("role", String(12), nullable=False),
    Column("pin_hash", String(200), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("vouched_by", String(40)),
    Column("vouched_at", BigInteger),
    UniqueConstraint("shop", "name_key"),
)

staff_sessions = Table(
    "staff_sessions",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    _of_shop(),
    Column("staff_id", Serial, ForeignKey("staff.id"), nullable=False, index=True),
    Column("station", String(40), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
)

stations = Table(
    "stations",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("shop", String(40), nullable=False),
    Column("name", String(40), nullable=False),
    Column("token_hash", LargeBinary(32), unique=True),
    Column("code_hash", LargeBinary(32)),
    Column("code_until", BigInteger),
    Column("created_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger),
    UniqueConstraint("shop", "name"),
)

prints = Table(
    "prints",
    metadata,
    Column("id", Serial, primary_key=True),
    _of_shop(),
    Column("case_id", Serial, ForeignKey("cases.id"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("about", String(60), nullable=False),
    Column("size", String(4), nullable=False),
    Column("copy", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor", String(20), nullable=False),
    Column("state", String(12), nullable=False),
)

totals = Table(
    "totals",
    metadata,
    Column("shop", String(40), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("measure", String(30), primary_key=True),
    Column("key", String(60), primary_key=True),
    Column("amount", BigInteger, nullable=False),
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
)
