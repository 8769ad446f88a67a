"""What each printer has printed, kept across restarts: for the staff, and to guess when a roll without sensor ends."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

import msgspec

from kiosk.devices.ports import PrinterState
from kiosk.devices.printing.profile import PrinterProfile

NEARLY = 0.95
"""Share of a roll after which it is called near its end; the last metres of a roll curl and are often cut short."""
_PREFIX = "printed."


class Count(msgspec.Struct, frozen=True):
    """Sheets that were sent, the paper they used, and how much of the present roll is gone."""

    sheets: int = 0
    millimetres: int = 0
    on_roll: int = 0
    was_out: bool = False


class Counters(Protocol):
    """Kept counts by paper kind and printer (“slip:tcp://...”). Raises `EnvironmentFault` when they cannot be kept."""

    def get(self, printer: str) -> Count: ...

    def put(self, printer: str, count: Count) -> None: ...


def with_sheet(count: Count, millimetres: int) -> Count:
    """One more sheet, sent."""
    return Count(count.sheets + 1, count.millimetres + millimetres, count.on_roll + millimetres, count.was_out)


def after_look(count: Count, state: PrinterState) -> Count:
    """Paper after none means a new roll."""
    if state is PrinterState.PAPER_OUT:
        return msgspec.structs.replace(count, was_out=True)
    if count.was_out and state in (PrinterState.READY, PrinterState.NEAR_END):
        return new_roll(count)
    return count


def new_roll(count: Count) -> Count:
    """Somebody put in a roll."""
    return msgspec.structs.replace(count, on_roll=0, was_out=False)


def nearly_over(count: Count, profile: PrinterProfile) -> bool:
    """By what was counted, for units that cannot tell."""
    return not profile.near_end_sensor and count.on_roll >= profile.roll_mm * NEARLY


class Marks(Protocol):
    def get(self, name: str) -> str: ...

    def put(self, name: str, value: str) -> None: ...


class Unit(Protocol):
    """One transaction over remembered facts (see `kiosk.requests.ports.UnitOfWork`)."""

    @property
    def marks(self) -> Marks: ...

    def commit(self) -> None: ...


@dataclass(frozen=True, slots=True)
class KeptCounters:
    """In the terminal's memory, one mark a printer."""

    units: Callable[[], AbstractContextManager[Unit]]

    def get(self, printer: str) -> Count:
        with self.units() as unit:
            return _read(unit.marks.get(_PREFIX + printer))

    def put(self, printer: str, count: Count) -> None:
        with self.units() as unit:
            unit.marks.put(_PREFIX + printer, msgspec.json.encode(count).decode())
            unit.commit()


def _read(text: str) -> Count:
    """A count that cannot be read begins anew: it is an estimate, and no reason to keep paper from anybody."""
    try:
        return msgspec.json.decode(text, type=Count) if text else Count()
    except msgspec.DecodeError:
        return Count()
