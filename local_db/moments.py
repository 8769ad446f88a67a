"""How a moment is stored: UTC text of fixed width, so that SQLite compares it rightly. Read back in the hall's zone."""

from datetime import UTC, datetime

from sqlalchemy import Dialect, String
from sqlalchemy.types import TypeDecorator

from kiosk.clock import HALL_ZONE


class Moment(TypeDecorator[datetime]):
    """An aware datetime. A naive one is a bug and raises ValueError."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a zone")
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return datetime.fromisoformat(value).astimezone(HALL_ZONE) if value else None
