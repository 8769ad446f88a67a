"""The terminal remembers its staff's PIN, the tries at it, and what staff did."""

import sqlalchemy as sa
from alembic import op

revision = "0002_staff_pin"
down_revision = "0001_requests"


def upgrade() -> None:
    op.create_table(
        "staff_pin",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.String(27), nullable=True),
        sa.CheckConstraint("id = 1", name="ck_staff_pin_one_row"),
        sa.PrimaryKeyConstraint("id", name="pk_staff_pin"),
    )
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_audit"),
        sqlite_autoincrement=True,
    )
