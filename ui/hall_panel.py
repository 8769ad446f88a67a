"""The development panel: a plain window beside the screen that does to the simulated devices what hands do in a hall.

Only where the profile is development and `devices_simulated` is on; a terminal in a hall never has it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.devices import DeviceName, PrinterState, SimulatedHall
from kiosk.errors import EnvironmentFault
from kiosk.settings import Profile, Settings
from kiosk.wording import Wording
from ui.list_models.record_list_model import RecordListModel
from ui.screens.scan import SAMPLES
from ui.stage import Stage

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

PRINTERS = (DeviceName.PRINTER, DeviceName.A4)
_Hand = Callable[[SimulatedHall, DeviceName], None]
TROUBLES: dict[PrinterState, tuple[_Hand, _Hand]] = {
    PrinterState.PAPER_OUT: (SimulatedHall.empty_paper, SimulatedHall.fill_paper),
    PrinterState.NEAR_END: (SimulatedHall.run_low, SimulatedHall.fill_paper),
    PrinterState.COVER_OPEN: (SimulatedHall.open_cover, SimulatedHall.close_cover),
    PrinterState.CUTTER: (SimulatedHall.jam, SimulatedHall.clear_jam),
    PrinterState.UNKNOWN: (SimulatedHall.mute, SimulatedHall.speak),
    PrinterState.OFFLINE: (SimulatedHall.unplug, SimulatedHall.plug_in),
}
"""What is done to a printer, and how it is undone."""


@dataclass(frozen=True, slots=True)
class Switch:
    """One string to pull. `key` is “device:what”, `place` the heading it stands under; `on` while the trouble lasts."""

    key: str
    place: str
    label: str
    on: bool = False


def switches(hall: SimulatedHall, words: Wording) -> list[Switch]:
    """All strings as they hang now, printer by printer, then the other devices."""
    found = [
        Switch(f"{printer}:{state}", words.say(f"staff.part_{printer}"), words.say(f"panel.{state}"))
        for printer in PRINTERS
        for state in TROUBLES
    ]
    others = [name for name in DeviceName if name not in PRINTERS]
    found += [Switch(f"{name}:away", words.say("panel.others"), words.say(f"staff.part_{name}")) for name in others]
    return [replace(one, on=_is_on(one.key, hall)) for one in found]


def pull(key: str, hall: SimulatedHall, stick: Path) -> None:
    """Turn one trouble on or off. `stick`: the folder that a simulated stick holds."""
    name, _, what = key.partition(":")
    device, on = DeviceName(name), _is_on(key, hall)
    if what == "away":
        _turn_other(device, hall, stick, away=not on)
    else:
        do, undo = TROUBLES[PrinterState(what)]
        (undo if on else do)(hall, device)


def _turn_other(device: DeviceName, hall: SimulatedHall, stick: Path, *, away: bool) -> None:
    match device:
        case DeviceName.USB:
            stick.mkdir(parents=True, exist_ok=True)
            hall.pull_stick() if away else hall.insert_stick(stick)
        case DeviceName.POWER:
            hall.fail_mains() if away else hall.restore_mains()
        case _:
            hall.unplug(device) if away else hall.plug_in(device)


def _is_on(key: str, hall: SimulatedHall) -> bool:
    name, _, what = key.partition(":")
    device = DeviceName(name)
    if device is DeviceName.POWER:
        return not hall.mains
    if what in ("away", PrinterState.OFFLINE.value):
        return device in hall.unplugged
    return PrinterState(what) in hall.troubles(device)


@QmlElement
@QmlUncreatable("made by open_panel")
class HallPanelModel(QObject):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """`pulled` after every string, so that the screen looks at once."""

    pulled = Signal()

    def __init__(self, hall: SimulatedHall, stick: Path, words: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hall, self._stick, self._words = hall, stick, words
        self._rows = RecordListModel(Switch, self)
        self._rows.replace(switches(hall, words))

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Slot(str)
    def pull(self, key: str) -> None:
        self._did(lambda: pull(key, self._hall, self._stick))

    @Slot()
    def tear(self) -> None:
        """The next slip breaks off in the middle: the paper ends."""
        self._did(self._hall.tear_next_slip)

    @Slot()
    def hang(self) -> None:
        """The next A4 job is eaten and never answered."""
        self._hall.a4.hangs = True

    @Slot()
    def hold(self) -> None:
        """Hold an enterprise's code before the camera, or take it away."""
        if self._hall.camera.held is None:
            self._hall.show_code(SAMPLES["uscc"])
        else:
            self._hall.take_code_away()

    @Slot()
    def repair(self) -> None:
        self._did(self._hall.repair)

    def _did(self, what: Callable[[], None]) -> None:
        what()
        for number, row in enumerate(switches(self._hall, self._words)):
            if row != self._rows.records[number]:
                self._rows.put(number, row)
        self.pulled.emit()


def panel_allowed(settings: Settings) -> bool:
    return settings.profile is Profile.DEVELOPMENT and settings.devices_simulated


class HallPanel:
    """The window, until `close`. Build it with `open_panel`."""

    def __init__(self, stage: Stage, hall: SimulatedHall) -> None:
        stay = stage.stay
        self.model = HallPanelModel(hall, stay.services.home.root / "simulated-stick", stay.words, stage.engine)
        self.model.pulled.connect(stay.paper_look.ask)
        stage.engine.setInitialProperties({"panel": self.model})
        stage.engine.loadFromModule("Budayang.Panel", "PanelWindow")
        window = stage.engine.rootObjects()[-1]
        if not isinstance(window, QQuickWindow):
            raise EnvironmentFault("screen.panel", "The panel could not be built.", "See the messages above.")
        self.window = window
        self.window.setX(stage.window.x() + stage.window.width())
        self.window.show()

    def close(self) -> None:
        """Before the stage, whose engine owns the window."""
        self.window.close()


def open_panel(stage: Stage) -> HallPanel | None:
    """The panel beside the stage; None wherever it has no business."""
    services = stage.stay.services
    if not panel_allowed(services.settings) or services.hall is None:
        return None
    hall = services.hall()
    return HallPanel(stage, hall) if hall else None
