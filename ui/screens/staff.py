"""The staff screen: how every part is, a test page, and the way out. Shown only after the right PIN in this stay.

Nothing of any visitor can be seen here; the idle rule ends it like any visit.
"""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices.ports import JobState, PrinterState, PrintOutcome
from kiosk.maintenance.ports import Part, PartState
from kiosk.sheets.slip import render_slip
from kiosk.sheets.staff_sheets import test_sheet
from kiosk.visit.model import EndReason
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

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
        self._printing = False
        self._message = ""
        self._tone = "info"
        self._summary = ""
        self._healthy = True
        self._parts = RecordListModel(PartLine, self)
        if self.allowed:
            self.look()

    @Property(bool, constant=True)
    def allowed(self) -> bool:
        return self.stay.memory.staff

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        return self._parts

    @Property(str, notify=changed)
    def summary(self) -> str:
        """In one sentence: all well, or how many parts need a hand."""
        return self._summary

    @Property(bool, notify=changed)
    def healthy(self) -> bool:
        return self._healthy

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        return self._looking

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        return self._printing

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
        """Examine every part again; takes as long as the slowest device answers."""
        if self._looking or not self.allowed:
            return
        self._looking = True
        self.changed.emit()
        self.stay.jobs.run(self.stay.services.staff.examine, self._seen, self._failed)

    @Slot()
    def printTest(self) -> None:
        if self._printing or not self.allowed:
            return
        self._printing = True
        self._say("", "info")
        self.stay.jobs.run(self._print, self._printed, self._failed)

    @Slot()
    def finish(self) -> None:
        """Leave maintenance: the stay ends, so the next person starts at the attract screen."""
        self.stay.end(EndReason.BUTTON)

    def _print(self) -> PrintOutcome:
        services = self.stay.services
        sheet = test_sheet(settings=services.settings, clock=services.clock, words=self.stay.words)
        return services.printer.print_image(render_slip(sheet, services.printer.dots))

    def _printed(self, outcome: PrintOutcome) -> None:
        if self._left:
            return
        self._printing = False
        if outcome.state is JobState.SENT:
            self._say(self.stay.say("staff.test_sent"), "good")
        else:
            state = outcome.printer if outcome.printer is not PrinterState.READY else PrinterState.UNKNOWN
            self._say(self.stay.say(f"staff.printer_{state.value}"), "danger")

    def _seen(self, parts: tuple[Part, ...]) -> None:
        if self._left:
            return
        self._looking = False
        ranked = sorted(parts, key=lambda part: _WORST_FIRST.index(part.state))
        self._parts.replace([self._line(part) for part in ranked])
        wrong = sum(part.state in (PartState.FAIL, PartState.WARN) for part in parts)
        self._healthy = wrong == 0
        self._summary = self.stay.say("staff.some_wrong", count=wrong) if wrong else self.stay.say("staff.all_well")
        self.changed.emit()

    def _line(self, part: Part) -> PartLine:
        key = f"staff.part_{part.name}"
        title = self.stay.say(key) if self.stay.words.knows(key) else part.name
        word = self.stay.say(f"staff.state_{part.state.value}")
        advice = f"staff.advice_{part.name}"
        wrong = part.state in (PartState.FAIL, PartState.WARN) and self.stay.words.knows(advice)
        return PartLine(title, part.state.value, word, part.detail, self.stay.say(advice) if wrong else "")

    def _failed(self, _: BaseException) -> None:
        if self._left:
            return
        self._looking = self._printing = False
        self._say(self.stay.say("staff.look_failed"), "danger")

    def _say(self, message: str, tone: str) -> None:
        self._message, self._tone = message, tone
        self.changed.emit()

    def leave(self) -> None:
        """Off the staff screen is out of maintenance."""
        self._left = True
        self.stay.memory.staff = False
        self._parts.replace(())
