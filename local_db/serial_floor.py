"""Receipt serials after a damaged database was set aside: its serials are unknown, yet no number may come twice.

The fresh database starts above what the lost one can have given: fewer than one receipt in ten seconds of that day.
"""

from datetime import date, datetime

from sqlalchemy import Connection, select

from local_db.tables import MarkRow

MARK = "serials.floor"
_SECONDS_A_RECEIPT = 10


def floor_at(moment: datetime) -> str:
    """The mark to keep when a fresh database replaces a lost one at `moment` (hall time)."""
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    return f"{moment:%Y-%m-%d} {seconds // _SECONDS_A_RECEIPT + 1}"


def floor_for(connection: Connection, day: date) -> int:
    """The serial above which that day starts; 0 unless a database was lost on that day or later."""
    mark = connection.scalar(select(MarkRow.value).where(MarkRow.name == MARK))
    if mark is None:
        return 0
    lost, floor = mark.split(" ")
    return int(floor) if day <= date.fromisoformat(lost) else 0
