"""Alembic's entry: works on the connection it is handed, inside the caller's transaction."""

from alembic import context

from local_db.tables import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True
)
context.run_migrations()
