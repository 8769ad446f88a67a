"""The staff's PIN: masked, counted and locked by the maintenance desk; the right one opens the staff screen."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.maintenance.ports import PinOutcome, PinVerdict
from kiosk.visit.model import Screen
from ui.screen_model import ScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_PIN = 12


@QmlElement
@QmlUncreatable("made by the router")
class StaffPinModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The digits never leave this object except to the desk; only their count is shown."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._digits = ""
        self._checking = False
        self._left = False
        self._message = ""
        self._tone = "info"

    @Property(int, notify=changed)
    def entered(self) -> int:
        return len(self._digits)

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._checking

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._message

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._tone

    @Slot(str)
    def digit(self, mark: str) -> None:
        if len(mark) == 1 and mark in "0123456789" and len(self._digits) < LONGEST_PIN and not self._checking:
            self._digits += mark
            self._say("")

    @Slot()
    def erase(self) -> None:
        if not self._checking:
            self._digits = self._digits[:-1]
            self._say("")

    @Slot()
    def enter(self) -> None:
        """Ask the desk. One question at a time."""
        if not self._digits or self._checking:
            return
        pin, self._digits, self._checking = self._digits, "", True
        self.changed.emit()
        self.stay.jobs.run(lambda: self.stay.services.staff.enter(pin), self._answered, self._failed)

    def _answered(self, outcome: PinOutcome) -> None:
        if self._left:
            return
        self._checking = False
        match outcome.verdict:
            case PinVerdict.RIGHT:
                self.stay.memory.staff = True
                self.stay.swap(Screen.STAFF)
            case PinVerdict.LOCKED if outcome.until is not None:
                self._say(self.stay.say("staff.pin_locked", time=f"{outcome.until:%H:%M:%S}"), "warn")
            case PinVerdict.NOT_SET:
                self._say(self.stay.say("staff.pin_not_set"), "info")
            case _:
                self._say(self.stay.say("staff.pin_wrong"), "warn")

    def _failed(self, _: BaseException) -> None:
        if not self._left:
            self._checking = False
            self._say(self.stay.say("staff.pin_failed"), "danger")

    def _say(self, message: str, tone: str = "info") -> None:
        self._message, self._tone = message, tone
        self.changed.emit()

    def leave(self) -> None:
        self._left, self._digits = True, ""
