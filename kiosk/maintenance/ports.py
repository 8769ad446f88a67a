"""What the staff screen needs: a PIN that locks, what was done, and the state of every part."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import TracebackType
from typing import Protocol, Self

from kiosk.wording import Told


class PartState(StrEnum):
    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Part:
    """One line of `kiosk doctor`: a part of the terminal and how it is. `seen` says it in the language of the hall,
    without what only the system's own (English) words say; None: the screen says `detail`."""

    name: str
    state: PartState
    detail: str
    seen: Told | None = None


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


@dataclass(frozen=True, slots=True)
class PinRecord:
    """The kept PIN: an argon2 hash, the wrong tries since the last right one, and the pause they earned."""

    hash: str
    failed: int = 0
    locked_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing staff did. `event` is stable (`pin.right`, `pin.wrong`, `pin.locked`, `pin.set`)."""

    at: datetime
    event: str
    detail: str = ""


class Pins(Protocol):
    def get(self) -> PinRecord | None: ...

    def put(self, record: PinRecord) -> None: ...


class Audit(Protocol):
    def note(self, at: datetime, event: str, detail: str = "") -> None: ...

    def last(self, limit: int) -> tuple[AuditEntry, ...]:
        """Newest first."""
        ...


class StaffUnit(Protocol):
    """One transaction over what belongs to staff: rolled back unless committed. Raises `EnvironmentFault`."""

    @property
    def pins(self) -> Pins: ...

    @property
    def audit(self) -> Audit: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def commit(self) -> None: ...
