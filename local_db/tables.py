"""The typed rows of `kiosk.db`. A change here needs a revision in `migrations/versions`; a test compares the two."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from local_db.moments import Moment


class Base(DeclarativeBase):
    """Every constraint has a name, so that later revisions can address it."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Moment}  # noqa: RUF012 - as SQLAlchemy declares it


class OutboxRow(Base):
    """One sealed event. AUTOINCREMENT: a place in the queue is never given twice."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("id"),
        UniqueConstraint("receipt_number", "kind"),
        Index(None, "state", "seq"),
        {"sqlite_autoincrement": True},
    )

    seq: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    receipt_number: Mapped[str]
    kind: Mapped[str]
    created_at: Mapped[datetime]
    expected_due: Mapped[date]
    state: Mapped[str]
    sealed: Mapped[str]
    digest: Mapped[str]
    verifier: Mapped[str]
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime | None]
    last_error: Mapped[str] = mapped_column(default="")
    sent_at: Mapped[datetime | None]
    case_no: Mapped[str] = mapped_column(default="")
    accepted_at: Mapped[datetime | None]
    due_at: Mapped[date | None]


class SerialRow(Base):
    """The last receipt serial given on a day."""

    __tablename__ = "serials"

    day: Mapped[date] = mapped_column(primary_key=True)
    last: Mapped[int]


class ReplyRow(Base):
    """A sealed answer of the center, ordered by the center's cursor."""

    __tablename__ = "replies"

    cursor: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    receipt_number: Mapped[str] = mapped_column(index=True)
    sealed: Mapped[str]
    created_at: Mapped[datetime]


class MarkRow(Base):
    """A small remembered fact."""

    __tablename__ = "marks"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class StaffPinRow(Base):
    """The one PIN of this terminal's staff, with the tries since the last right one."""

    __tablename__ = "staff_pin"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    hash: Mapped[str]
    failed: Mapped[int]
    locked_until: Mapped[datetime | None]


class AuditRow(Base):
    """What staff did, and when by this terminal's clock."""

    __tablename__ = "audit"
    __table_args__ = ({"sqlite_autoincrement": True},)

    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    event: Mapped[str]
    detail: Mapped[str]
