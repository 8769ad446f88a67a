"""The center's own records of enterprises: few, added by staff, read by terminals as far as they are public."""

import re
from dataclasses import dataclass

from pydantic import ValidationError
from sqlalchemy import delete, select

from kiosk.center.storage import Storage
from kiosk.center.tables import EnterpriseRow
from kiosk.clock import Clock
from kiosk.enterprise import record_from
from kiosk.errors import Refusal
from kiosk.wire.enterprise import EnterpriseFile

_MOBILE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")


@dataclass(frozen=True, slots=True)
class Register:
    storage: Storage
    clock: Clock

    def add(self, text: bytes) -> EnterpriseFile:
        """Add or replace a record from JSON. Raises `Refusal` that names the field, never its value."""
        record = judged(text)
        with self.storage.write() as session:
            session.merge(EnterpriseRow(uscc=record.uscc, record=record.model_dump_json(), updated_at=self.clock.now()))
        return record

    def get(self, uscc: str) -> EnterpriseFile | None:
        with self.storage.read() as session:
            kept = session.scalar(select(EnterpriseRow.record).where(EnterpriseRow.uscc == uscc))
        return EnterpriseFile.model_validate_json(kept) if kept is not None else None

    def all(self) -> tuple[EnterpriseFile, ...]:
        """By code."""
        with self.storage.read() as session:
            kept = session.scalars(select(EnterpriseRow.record).order_by(EnterpriseRow.uscc)).all()
        return tuple(EnterpriseFile.model_validate_json(record) for record in kept)

    def remove(self, uscc: str) -> None:
        """Forget a record. Raises `Refusal` when there is none."""
        with self.storage.write() as session:
            known = session.get(EnterpriseRow, uscc)
            if known is None:
                raise Refusal("center.no_enterprise", "There is no record of that enterprise.", "See `list`.")
            session.execute(delete(EnterpriseRow).where(EnterpriseRow.uscc == uscc))


def judged(text: bytes) -> EnterpriseFile:
    """A record from JSON, checked as a terminal will check it. Raises `Refusal`."""
    try:
        record = EnterpriseFile.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "the file"
        raise _wrong(f"{place}: {first['msg']}") from None
    if record_from(record.model_dump(mode="json", exclude={"public"})) is None:
        raise _wrong("the code's check character, a date or a sign that cannot be printed is wrong")
    if _MOBILE.search(record.model_dump_json()):
        raise _wrong("it holds a mobile number, and persons have no place in it")
    return record


def _wrong(what: str) -> Refusal:
    return Refusal("center.enterprise", f"That is no record of an enterprise: {what}.", "Correct it and try again.")
