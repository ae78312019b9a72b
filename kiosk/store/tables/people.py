"""Who works here, and on which devices."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from kiosk.store.tables.base import Serial, metadata, of_shop

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
    of_shop(),
    Column("staff_id", Serial, ForeignKey("staff.id"), nullable=False, index=True),
    Column("station", String(40), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
)

unsent = Table(
    "unsent",
    metadata,
    of_shop(),
    Column("staff_id", Serial, ForeignKey("staff.id"), primary_key=True, autoincrement=False),
    Column("name", String(400), primary_key=True),
    Column("page", String(400), nullable=False),
    Column("fields", LargeBinary, nullable=False),
    Column("kept_at", BigInteger, nullable=False, index=True),
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
