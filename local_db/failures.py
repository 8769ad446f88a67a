"""SQLite's codes sorted once: what is wrong with the machine becomes an `EnvironmentFault`, anything else is a bug.

Codes: https://www.sqlite.org/rescode.html
"""

import errno
import sqlite3

from sqlalchemy.exc import DBAPIError

from kiosk.errors import EnvironmentFault, Fault

_EXACT = {
    sqlite3.SQLITE_IOERR_SHMSIZE: Fault.DISK_FULL,  # the shared index of the WAL could not grow
    sqlite3.SQLITE_IOERR_CORRUPTFS: Fault.CORRUPT,
}
_FAMILY = {
    sqlite3.SQLITE_FULL: Fault.DISK_FULL,
    sqlite3.SQLITE_BUSY: Fault.LOCKED,
    sqlite3.SQLITE_LOCKED: Fault.LOCKED,
    sqlite3.SQLITE_PROTOCOL: Fault.LOCKED,
    sqlite3.SQLITE_CORRUPT: Fault.CORRUPT,
    sqlite3.SQLITE_NOTADB: Fault.CORRUPT,
    sqlite3.SQLITE_READONLY: Fault.READ_ONLY,
    sqlite3.SQLITE_PERM: Fault.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Fault.MISSING,
    sqlite3.SQLITE_IOERR: Fault.IO,
    sqlite3.SQLITE_NOLFS: Fault.IO,
}
_SYSTEM = {
    errno.ENOSPC: Fault.DISK_FULL,
    errno.EDQUOT: Fault.DISK_FULL,
    errno.EROFS: Fault.READ_ONLY,
    errno.EACCES: Fault.READ_ONLY,
    errno.EPERM: Fault.READ_ONLY,
    errno.ENOENT: Fault.MISSING,
}
_WORDS = {
    Fault.DISK_FULL: ("The disk is full.", "Free some space; nothing was stored."),
    Fault.LOCKED: ("The database is held by another program.", "Try again; if it stays, restart the terminal."),
    Fault.CORRUPT: ("The database is damaged.", "Restart the terminal: the file is set aside and a fresh one made."),
    Fault.NEWER: ("The database was written by a newer version.", "Install that version again; the file is untouched."),
    Fault.READ_ONLY: ("The database cannot be written.", "Check the rights of the data folder and its disk."),
    Fault.MISSING: ("The database file is not there.", "Check the data folder and restart the terminal."),
    Fault.IO: ("The disk does not answer as it should.", "Check the disk and its cable."),
}


def fault(kind: Fault, detail: str = "") -> EnvironmentFault:
    """The exception for a fault, with words for staff. `detail` names a file or a revision, never a person."""
    message, action = _WORDS[kind]
    return EnvironmentFault(f"database.{kind.value}", f"{message} {detail}".strip(), action, kind)


def sorted_fault(error: BaseException) -> EnvironmentFault | None:
    """The fault behind an error of SQLAlchemy, sqlite3 or the system; None when it is a bug."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(origin, sqlite3.Error):
        code = getattr(origin, "sqlite_errorcode", None)
        kind = None if code is None else _EXACT.get(code, _FAMILY.get(code & 0xFF))
    elif isinstance(origin, OSError):
        kind = _SYSTEM.get(origin.errno or 0, Fault.IO)
    else:
        kind = None
    return fault(kind) if kind else None
