"""The database as a patient: looked at, copied, and set aside when it is beyond use."""

import os
import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from kiosk.errors import Fault
from local_db.failures import sorted_fault

KEPT_BACKUPS = 3
_COMPANIONS = ("", "-wal", "-shm")


def is_damaged(path: Path) -> bool:
    """Whether SQLite finds the file broken. Raises `EnvironmentFault` when it cannot be looked at at all."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",))
    except sqlite3.Error as error:
        found = sorted_fault(error)
        if found and found.fault is Fault.CORRUPT:
            return True
        raise found or error from error


def set_aside(path: Path, now: datetime) -> Path:
    """Move the file and its companions to a dated name beside it; what is in there may still be rescued by hand."""
    stem = f"{path.stem}.damaged-{now:%Y%m%d-%H%M%S}"
    place, again = path.with_name(f"{stem}{path.suffix}"), 2
    while place.exists():
        place, again = path.with_name(f"{stem}-{again}{path.suffix}"), again + 1
    try:
        for companion in reversed(_COMPANIONS):  # the file itself last: until then the next start finds it damaged
            part = path.with_name(path.name + companion)
            if part.exists():
                part.rename(place.with_name(place.name + companion))
    except OSError as error:
        raise sorted_fault(error) or error from error
    return place


def last_set_aside(path: Path) -> Path | None:
    """The newest damaged file that still lies beside `path`."""
    found = sorted(path.parent.glob(f"{path.stem}.damaged-*{path.suffix}"), key=lambda aside: aside.stat().st_mtime_ns)
    return found[-1] if found else None


def back_up(path: Path, folder: Path, revision: str, now: datetime) -> Path:
    """A whole copy made by SQLite itself, numbered so that the clock does not matter; the newest three stay."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        older = sorted((_number(copy), copy) for copy in folder.glob(f"{path.stem}-*{path.suffix}") if _number(copy))
        number = older[-1][0] + 1 if older else 1
        place = folder / f"{path.stem}-{number:04d}-{revision}-{now:%Y%m%d-%H%M%S}{path.suffix}"
        part = place.with_suffix(".part")
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(place)
        for _, copy in older[: max(0, len(older) + 1 - KEPT_BACKUPS)]:
            copy.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise sorted_fault(error) or error from error
    return place


def _number(copy: Path) -> int:
    found = re.match(r".*?-(\d{4,})-", copy.name)
    return int(found[1]) if found else 0
