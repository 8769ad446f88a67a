"""Maintenance staff's side of the terminal: the PIN, and a look at every part (port `StaffDesk`)."""

from dataclasses import replace
from typing import Protocol, cast

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.clock import Clock
from kiosk.errors import Refusal
from kiosk.log_events import LogEvent
from kiosk.logs import alarm
from kiosk.maintenance.pin import LONGEST, SHORTEST, cleared, locked_until, pin_problem, with_one_more_try
from kiosk.maintenance.ports import Part, PinOutcome, PinRecord, PinVerdict, StaffUnit

_PIN_WORDS = {
    "not_digits": "The PIN may hold digits only.",
    "short": f"The PIN needs at least {SHORTEST} digits.",
    "long": f"The PIN may have at most {LONGEST} digits.",
    "easy": "The PIN is too easy to guess: digits repeat or count up or down.",
}


class StaffMemory(Protocol):
    """The terminal's database, as far as staff's records go."""

    def staff_unit(self) -> StaffUnit: ...


class StaffTerminal(Protocol):
    """The terminal (see `kiosk.bootstrap.Terminal`)."""

    @property
    def clock(self) -> Clock: ...

    @property
    def database(self) -> StaffMemory: ...


class MaintenanceDesk:
    """Every call blocks. Raises `EnvironmentFault` when the database fails."""

    def __init__(self, terminal: StaffTerminal, hasher: PasswordHasher | None = None) -> None:
        self._terminal = terminal
        self._hasher = hasher or PasswordHasher()

    def enter(self, pin: str) -> PinOutcome:
        """Try a PIN. The try is counted on disk before it is looked at."""
        now = self._terminal.clock.now()
        with self._terminal.database.staff_unit() as unit:
            record = unit.pins.get()
            if record is None:
                return PinOutcome(PinVerdict.NOT_SET)
            until = locked_until(record, now)
            if until:
                unit.pins.put(replace(record, locked_until=until))
                unit.commit()
                return PinOutcome(PinVerdict.LOCKED, until)
            tried = with_one_more_try(record, now)
            unit.pins.put(tried)
            unit.commit()
        if self._is_right(record.hash, pin):
            self._clear(record)
            return PinOutcome(PinVerdict.RIGHT)
        self._note("pin.locked" if tried.locked_until else "pin.wrong", f"{tried.failed}")
        if tried.locked_until:
            alarm(LogEvent.STAFF_LOCKED, tried=tried.failed, until=tried.locked_until.isoformat(timespec="seconds"))
            return PinOutcome(PinVerdict.LOCKED, tried.locked_until)
        return PinOutcome(PinVerdict.WRONG)

    def set_pin(self, pin: str) -> None:
        """Keep a new PIN and end any pause. Raises `Refusal` for one that may not be."""
        problem = pin_problem(pin)
        if problem:
            raise Refusal(f"pin.{problem}", _PIN_WORDS[problem], "Choose another one.")
        kept = self._hasher.hash(pin)
        with self._terminal.database.staff_unit() as unit:
            unit.pins.put(PinRecord(kept))
            unit.audit.note(self._terminal.clock.now(), "pin.set")
            unit.commit()

    def examine(self) -> tuple[Part, ...]:
        """Look at every part now."""
        from kiosk.maintenance import diagnostics  # pulls in content, sheets and sync: only when staff ask

        return diagnostics.examine(cast(diagnostics.Subject, self._terminal))

    def _is_right(self, kept: str, pin: str) -> bool:
        try:
            return self._hasher.verify(kept, pin)
        except (VerificationError, InvalidHashError):
            return False

    def _clear(self, tried: PinRecord) -> None:
        with self._terminal.database.staff_unit() as unit:
            present = unit.pins.get()
            if present and present.hash == tried.hash:  # else the PIN was changed meanwhile, which cleared it too
                unit.pins.put(cleared(present))
            unit.audit.note(self._terminal.clock.now(), "pin.right")
            unit.commit()

    def _note(self, event: str, detail: str) -> None:
        with self._terminal.database.staff_unit() as unit:
            unit.audit.note(self._terminal.clock.now(), event, detail)
            unit.commit()
