"""How Alembic reaches the database: by the address that `migrate.py` was given."""

from alembic import context
from sqlalchemy import create_engine, text

from kiosk.store.tables import metadata

engine = create_engine(context.config.attributes["url"])
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        if engine.dialect.name == "postgresql":  # one after another, whoever starts at once
            connection.execute(text("SELECT pg_advisory_xact_lock(0)"))
        context.run_migrations()
engine.dispose()
