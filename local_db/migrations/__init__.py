"""Alembic's environment and revisions; run only by `local_db.migrate`."""
