"""The exceptions of the house. Expected outcomes are typed results in their rooms, not exceptions.

Three branches: a `Refusal` carries a sentence for the person at hand (command line or staff), an
`EnvironmentFault` says what is wrong with the machine (disk, database, clock, device), anything else is a bug.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass
class KioskError(Exception):
    """Base of all. `code` is stable and machine-readable; `message` says what is wrong; `action` what to do."""

    code: str
    message: str
    action: str = ""

    def __str__(self) -> str:
        return f"{self.message} {self.action}".strip()


class Refusal(KioskError):
    """The input or the request cannot be accepted; nothing was changed. Exit code 1."""


class Misuse(KioskError):
    """The command was called with words it does not know. Exit code 2."""


class Fault(StrEnum):
    """What may be wrong with the machine, sorted once (see `local_db.failures` for SQLite's codes)."""

    DISK_FULL = "disk_full"
    LOCKED = "locked"
    CORRUPT = "corrupt"
    NEWER = "newer"
    READ_ONLY = "read_only"
    MISSING = "missing"
    IO = "io"


@dataclass
class EnvironmentFault(KioskError):
    """The machine fails us. The visitor is told plainly; the detail goes to the log and the staff screen."""

    fault: Fault = Fault.IO
