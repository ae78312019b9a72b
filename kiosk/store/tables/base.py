"""What all tables share."""

from typing import Any

from sqlalchemy import BigInteger, Column, Integer, MetaData, String

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


def of_shop() -> Column[str]:
    """Whose row it is: filled by `Store.write` where the row's case or person says it already."""
    return Column("shop", String(40), nullable=False, default=_writing)
