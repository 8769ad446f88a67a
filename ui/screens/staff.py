"""The staff screen: how every part and every device is, and the way out. Shown only after the right PIN in this stay.

Nothing of any visitor can be seen here; the idle rule ends it like any visit.
"""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices import DeviceName
from kiosk.maintenance.ports import Part, PartState
from kiosk.visit.model import EndReason
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.staff_devices import StaffDevicesModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

_DEVICES = frozenset(device.value for device in DeviceName)
_WRONG = (PartState.FAIL, PartState.WARN)
_WORST_FIRST = (PartState.FAIL, PartState.WARN, PartState.OK, PartState.ABSENT)


@dataclass(frozen=True, slots=True)
class PartLine:
    """One part as it is shown: its everyday name, the state as a word, what to do, the technical line."""

    title: str
    condition: str
    word: str
    detail: str
    advice: str = ""


@QmlElement
@QmlUncreatable("made by the router")
class StaffModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._left = False
        self._looking = False
        self._message = ""
        self._tone = "info"
        self._parts = RecordListModel(PartLine, self)
        self._page = "devices"
        self._devices = StaffDevicesModel(stay, self)
        self._devices.changed.connect(self.changed)
        if self.allowed:
            self.look()

    @Property(bool, constant=True)
    def allowed(self) -> bool:
        return self.stay.memory.staff

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        return self._parts

    @Property(StaffDevicesModel, constant=True)
    def devices(self) -> StaffDevicesModel:
        return self._devices

    @Property(str, notify=changed)
    def page(self) -> str:
        """What is shown: “devices” around the machine, or the “parts” of the machine."""
        return self._page

    @Slot(str)
    def show(self, page: str) -> None:
        self._page = page
        self.changed.emit()

    @Property(str, notify=changed)
    def summary(self) -> str:
        """In one sentence: all well, or how many parts and devices need a hand; "" before they were looked at."""
        if self._looking or not self._parts.records:
            return ""
        return self.stay.say("staff.some_wrong", count=self._wrong) if self._wrong else self.stay.say("staff.all_well")

    @Property(bool, notify=changed)
    def healthy(self) -> bool:
        return self._wrong == 0

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        return self._looking

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._message

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._tone

    @Property(str, constant=True)
    def terminal(self) -> str:
        settings = self.stay.services.settings
        return f"{settings.hall_code}-{settings.terminal_id} {settings.terminal_name}"

    @Property(str, constant=True)
    def hall(self) -> str:
        return self.stay.services.settings.hall_name

    @Slot()
    def look(self) -> None:
        """Examine every part and every device again; takes as long as the slowest one answers."""
        if self._looking or not self.allowed:
            return
        self._looking = True
        self.changed.emit()
        self._devices.look()
        self.stay.jobs.run(self.stay.services.staff.examine, self._seen, self._failed)

    @Slot()
    def finish(self) -> None:
        """Leave maintenance: the stay ends, so the next person starts at the attract screen."""
        self.stay.end(EndReason.BUTTON)

    def _seen(self, parts: tuple[Part, ...]) -> None:
        if self._left:
            return
        self._looking = False
        parts = tuple(part for part in parts if part.name not in _DEVICES)
        ranked = sorted(parts, key=lambda part: _WORST_FIRST.index(part.state))
        self._parts.replace([self._line(part) for part in ranked])
        self.changed.emit()

    @property
    def _wrong(self) -> int:
        return self._devices.wrong + sum(part.condition in _WRONG for part in self._parts.records)

    def _line(self, part: Part) -> PartLine:
        key = f"staff.part_{part.name}"
        title = self.stay.say(key) if self.stay.words.knows(key) else part.name
        word = self.stay.say(f"staff.state_{part.state.value}")
        advice = f"staff.advice_{part.name}"
        wrong = part.state in _WRONG and self.stay.words.knows(advice)
        detail = part.seen.said(self.stay.words) if part.seen is not None else part.detail
        return PartLine(title, part.state.value, word, detail, self.stay.say(advice) if wrong else "")

    def _failed(self, _: BaseException) -> None:
        if self._left:
            return
        self._looking = False
        self._say(self.stay.say("staff.look_failed"), "danger")

    def _say(self, message: str, tone: str) -> None:
        self._message, self._tone = message, tone
        self.changed.emit()

    def leave(self) -> None:
        """Off the staff screen is out of maintenance."""
        self._left = True
        self.stay.memory.staff = False
        self._devices.stop()
        self._parts.replace(())
