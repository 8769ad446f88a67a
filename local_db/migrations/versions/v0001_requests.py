"""The terminal remembers sealed requests, receipt serials, replies and marks of the sync."""

import sqlalchemy as sa
from alembic import op

revision = "0001_requests"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "outbox",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("receipt_number", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("expected_due", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("verifier", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.String(27), nullable=True),
        sa.Column("last_error", sa.String(), nullable=False),
        sa.Column("sent_at", sa.String(27), nullable=True),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("accepted_at", sa.String(27), nullable=True),
        sa.Column("due_at", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name="pk_outbox"),
        sa.UniqueConstraint("id", name="uq_outbox_id"),
        sa.UniqueConstraint("receipt_number", "kind", name="uq_outbox_receipt_number_kind"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_state_seq", "outbox", ["state", "seq"])
    op.create_table(
        "serials",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", name="pk_serials"),
    )
    op.create_table(
        "replies",
        sa.Column("cursor", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("receipt_number", sa.String(), nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("cursor", name="pk_replies"),
    )
    op.create_index("ix_replies_receipt_number", "replies", ["receipt_number"])
    op.create_table(
        "marks",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_marks"),
    )
