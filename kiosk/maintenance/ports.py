"""What the staff screen needs: a PIN that locks, and the state of every part."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class PartState(StrEnum):
    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Part:
    """One line of `kiosk doctor`: a part of the terminal and how it is."""

    name: str
    state: PartState
    detail: str


class PinVerdict(StrEnum):
    RIGHT = "right"
    WRONG = "wrong"
    LOCKED = "locked"
    NOT_SET = "not_set"


@dataclass(frozen=True, slots=True)
class PinOutcome:
    """`until` when locked; after five wrong tries the pause starts at 15 s and doubles (survives a restart)."""

    verdict: PinVerdict
    until: datetime | None = None


class StaffDesk(Protocol):
    """Maintenance staff's side of the terminal. Calls block: run them as jobs."""

    def enter(self, pin: str) -> PinOutcome: ...

    def examine(self) -> tuple[Part, ...]:
        """Look at every part now."""
        ...
