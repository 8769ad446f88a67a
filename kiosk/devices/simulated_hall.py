"""All devices without a machine, switchable while the terminal runs: the development panel pulls the strings.

Each call does what a hand would do in a hall. `SimulatedHall.rack` and the two printers are what the terminal gets.
"""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.devices.camera import CameraState, SimulatedCamera
from kiosk.devices.checks.model import DeviceName, Finding, Verdict
from kiosk.devices.checks.printers import state_told, todo_told
from kiosk.devices.checks.rack import Rack
from kiosk.devices.paper.standins import SimulatedPages
from kiosk.devices.ports import CANNOT_PRINT, PrinterState
from kiosk.devices.printing.standin_printers import SimulatedPrinter
from kiosk.wording import told

_WORST_FIRST = (
    PrinterState.OFFLINE,
    PrinterState.UNKNOWN,
    PrinterState.COVER_OPEN,
    PrinterState.PAPER_OUT,
    PrinterState.CUTTER,
    PrinterState.NEAR_END,
)
"""An unplugged printer says nothing of its paper; an open cover hides whether there is any."""

_A4_WORDS = {
    PrinterState.OFFLINE: "devices.a4_offline",
    PrinterState.UNKNOWN: "devices.a4_unknown",
    PrinterState.COVER_OPEN: "devices.a4_door_open",
    PrinterState.PAPER_OUT: "devices.a4_media_empty",
    PrinterState.CUTTER: "devices.a4_media_jam",
    PrinterState.NEAR_END: "devices.a4_media_low",
}
PRINTERS = (DeviceName.PRINTER, DeviceName.A4)


@dataclass
class SimulatedHall:
    """The simulated surroundings. Changes count at once; no file, and no thread but the camera's while it is open."""

    slip: SimulatedPrinter = field(default_factory=SimulatedPrinter)
    a4: SimulatedPages = field(default_factory=SimulatedPages)
    camera: SimulatedCamera = field(default_factory=SimulatedCamera)
    unplugged: set[DeviceName] = field(default_factory=lambda: {DeviceName.USB})
    stick: Path | None = None
    mains: bool = True
    _troubles: dict[DeviceName, set[PrinterState]] = field(
        default_factory=lambda: {device: set() for device in PRINTERS}, init=False
    )

    @property
    def rack(self) -> Rack:
        """Every device of this hall."""
        return Rack(tuple(SimulatedDevice(name, self) for name in DeviceName))

    def empty_paper(self, printer: DeviceName = DeviceName.PRINTER) -> None:
        self._set(printer, PrinterState.PAPER_OUT)

    def fill_paper(self, printer: DeviceName = DeviceName.PRINTER) -> None:
        """New paper: neither out nor near its end."""
        self._clear(printer, PrinterState.PAPER_OUT, PrinterState.NEAR_END)

    def run_low(self, printer: DeviceName = DeviceName.PRINTER) -> None:
        self._set(printer, PrinterState.NEAR_END)

    def open_cover(self, printer: DeviceName = DeviceName.PRINTER) -> None:
        self._set(printer, PrinterState.COVER_OPEN)

    def close_cover(self, printer: DeviceName = DeviceName.PRINTER) -> None:
        self._clear(printer, PrinterState.COVER_OPEN)

    def jam(self, printer: DeviceName = DeviceName.PRINTER) -> None:
        self._set(printer, PrinterState.CUTTER)

    def clear_jam(self, printer: DeviceName = DeviceName.PRINTER) -> None:
        self._clear(printer, PrinterState.CUTTER)

    def mute(self, printer: DeviceName = DeviceName.PRINTER) -> None:
        """It prints and answers nothing."""
        self._set(printer, PrinterState.UNKNOWN)

    def speak(self, printer: DeviceName = DeviceName.PRINTER) -> None:
        self._clear(printer, PrinterState.UNKNOWN)

    def tear_next_slip(self, state: PrinterState = PrinterState.PAPER_OUT) -> None:
        """The next slip breaks off in the middle with that state. Raises ValueError for one that tears nothing."""
        if state not in CANNOT_PRINT:
            raise ValueError(f"a printer that is {state.value} tears no slip")
        self.slip.tears = state

    def unplug(self, device: DeviceName) -> None:
        self.unplugged.add(device)
        self._settle()

    def plug_in(self, device: DeviceName) -> None:
        self.unplugged.discard(device)
        self._settle()

    def insert_stick(self, folder: Path) -> None:
        """`folder` is what the stick holds."""
        self.stick = folder
        self.plug_in(DeviceName.USB)

    def pull_stick(self) -> None:
        self.stick = None
        self.unplug(DeviceName.USB)

    def fail_mains(self) -> None:
        """The UPS carries on alone."""
        self.mains = False

    def restore_mains(self) -> None:
        self.mains = True

    def show_code(self, text: str, *, thumb: bool = False) -> None:
        """Hold `text` before the camera as a QR code; with the `thumb` over a corner it cannot be read yet.

        Raises ValueError for a text that fits into no code.
        """
        self.camera.show_code(text, thumb=thumb)

    def take_code_away(self) -> None:
        self.camera.take_code_away()

    def repair(self) -> None:
        """Everything well again, as in the morning."""
        for troubles in self._troubles.values():
            troubles.clear()
        self.unplugged = {DeviceName.USB}
        self.stick, self.mains, self.slip.tears, self.a4.hangs = None, True, None, False
        self.take_code_away()
        self._settle()

    def troubles(self, printer: DeviceName) -> frozenset[PrinterState]:
        """What was done to that printer and not undone."""
        return frozenset(self._troubles[printer])

    def _set(self, printer: DeviceName, trouble: PrinterState) -> None:
        self._troubles[printer].add(trouble)
        self._settle()

    def _clear(self, printer: DeviceName, *troubles: PrinterState) -> None:
        self._troubles[printer].difference_update(troubles)
        self._settle()

    def _settle(self) -> None:
        self.slip.state = self._state(DeviceName.PRINTER)
        self.a4.state = self._state(DeviceName.A4)
        self.a4.words = _A4_WORDS.get(self.a4.state, "")
        self.camera.trouble = CameraState.ABSENT if DeviceName.CAMERA in self.unplugged else None

    def _state(self, printer: DeviceName) -> PrinterState:
        troubles = self._troubles[printer] | ({PrinterState.OFFLINE} if printer in self.unplugged else set())
        return next((state for state in _WORST_FIRST if state in troubles), PrinterState.READY)


@dataclass(frozen=True, slots=True)
class SimulatedDevice:
    """One device of the hall (port `Device`)."""

    name: DeviceName
    hall: SimulatedHall

    def present(self) -> bool:
        return self.name not in self.hall.unplugged

    def check(self) -> Finding:
        if not self.present():
            verdict = Verdict.ABSENT if self.name is DeviceName.USB else Verdict.FAIL
            todo = None if verdict is Verdict.ABSENT else told("checks.simulated_unplugged_do")
            return Finding(self.name, verdict, told("checks.simulated_unplugged"), todo)
        if self.name in PRINTERS:
            state = self.hall.slip.state if self.name is DeviceName.PRINTER else self.hall.a4.state
            seen = told("checks.simulated_printer", state=state_told(state))
            return Finding(self.name, _verdict(state), seen, todo_told(state), state)
        if self.name is DeviceName.POWER and not self.hall.mains:
            return Finding(
                self.name, Verdict.WARN, told("checks.simulated_battery"), told("checks.simulated_battery_do")
            )
        return Finding(self.name, Verdict.OK, told("checks.simulated"))


def _verdict(state: PrinterState) -> Verdict:
    if state is PrinterState.READY:
        return Verdict.OK
    return Verdict.FAIL if state in CANNOT_PRINT else Verdict.WARN
