"""Paper to take along: the preview, how the printer is, the job, and the ways out when it fails.

“请取走” is said only when the printer says that the job was sent, never by a timer.
"""

from enum import StrEnum

from PySide6.QtCore import Property, QByteArray, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices.ports import JobState, PrinterState, PrintOutcome
from kiosk.errors import EnvironmentFault
from kiosk.sheets import Sheet, render_slip
from kiosk.visit.model import Screen
from ui.screen_model import ScreenModel
from ui.screens.paper import PRINTABLE, RECEIPT, PrinterWords, phone_code, preview, say_failure, say_state, sheet_for
from ui.screens.sheet_picture import SheetPicture
from ui.stay import Stay

__all__ = ["PrintModel", "SheetPicture", "Stage"]

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Stage(StrEnum):
    """Where the visitor stands with this paper."""

    NOTHING = "nothing"
    PREPARING = "preparing"
    READY = "ready"
    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"
    PHONE = "phone"


@QmlElement
@QmlUncreatable("made by the router")
class PrintModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """One paper, from preview to hand."""

    changed = Signal()
    previewChanged = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._printer = stay.services.printer
        self._large = stay.visit.modes.elder or stay.visit.modes.large
        self._sheet: Sheet | None = None
        self._png = QByteArray()
        self._state = PrinterState.UNKNOWN
        self._told: PrinterWords | None = None
        self._stage = self._before_phone = Stage.PREPARING
        self._left = False
        self._prepare()

    def leave(self) -> None:
        self._left = True
        self._png = QByteArray()

    def back(self) -> bool:
        """From the phone's code back to the paper."""
        if self._stage is not Stage.PHONE:
            return False
        self.backToPaper()
        return True

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage.value

    @Property(bool, constant=True)
    def isReceipt(self) -> bool:
        return self.argument == RECEIPT

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.stay.say("print.title_receipt" if self.argument == RECEIPT else "print.title")

    @Property(str, notify=changed)
    def paperTitle(self) -> str:
        """What is printed, in the words of the paper."""
        return self._sheet.title if self._sheet else ""

    @Property(str, notify=changed)
    def nothingText(self) -> str:
        return self.stay.say("print.nothing_receipt" if self.argument == RECEIPT else "print.nothing_item")

    @Property(bool, notify=changed)
    def large(self) -> bool:
        return self._large

    @Property(QByteArray, notify=previewChanged)
    def preview(self) -> QByteArray:
        return self._png

    @Property(str, notify=changed)
    def printerTone(self) -> str:
        return self._told.tone if self._told else "info"

    @Property(str, notify=changed)
    def printerTitle(self) -> str:
        return self._told.title if self._told else ""

    @Property(str, notify=changed)
    def printerText(self) -> str:
        return self._told.text if self._told else ""

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """Whether trying is honest in the printer's present state."""
        return self._stage in (Stage.READY, Stage.FAILED) and self._state in PRINTABLE

    @Property(bool, notify=changed)
    def canTakeOnPhone(self) -> bool:
        return self._sheet is not None and phone_code(self._sheet) is not None

    @Property(str, notify=changed)
    def phoneText(self) -> str:
        code = phone_code(self._sheet) if self._sheet else None
        return code.text if code else ""

    @Property(str, notify=changed)
    def phoneCaption(self) -> str:
        code = phone_code(self._sheet) if self._sheet else None
        return code.caption if code else ""

    @Property(str, constant=True)
    def hotline(self) -> str:
        return self.stay.services.settings.hotline

    @Slot(bool)
    def setLarge(self, large: bool) -> None:
        """Another size of letters: the preview is made anew, so what is shown is what is printed."""
        if large != self._large and self._stage in (Stage.READY, Stage.FAILED):
            self._large = large
            self._prepare()

    @Slot()
    def recheck(self) -> None:
        """Somebody says that the printer was seen to: look again."""
        if self._stage in (Stage.READY, Stage.FAILED):
            self._prepare()

    @Slot()
    def printNow(self) -> None:
        """Submit the job; a second tap while it runs does nothing."""
        if self._sheet is None or self._stage not in (Stage.READY, Stage.FAILED):
            return
        self._enter(Stage.PRINTING)
        sheet = self._sheet
        self.stay.jobs.run(lambda: self._print(sheet), self._printed, self._not_laid_out)

    @Slot()
    def takeOnPhone(self) -> None:
        self._before_phone = self._stage
        self._enter(Stage.PHONE)

    @Slot()
    def backToPaper(self) -> None:
        self._enter(self._before_phone)

    @Slot()
    def finish(self) -> None:
        """Taken, or not wanted: back to where the visitor came from."""
        self.stay.back()

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.RESULTS, "all:")

    def _prepare(self) -> None:
        """Lay out the sheet and ask the printer how it is; both are slow."""
        self._sheet = sheet_for(self.argument, self.stay, large=self._large)
        if self._sheet is None:
            self._enter(Stage.NOTHING)
            return
        self._enter(Stage.PREPARING)
        sheet = self._sheet
        self.stay.jobs.run(lambda: self._look(sheet), self._prepared, self._not_laid_out)

    def _look(self, sheet: Sheet) -> tuple[bytes, PrinterState]:
        """Runs off the GUI thread."""
        return preview(sheet, self._printer.dots), self._printer.status()

    def _prepared(self, seen: tuple[bytes, PrinterState]) -> None:
        if self._left:
            return
        png, self._state = seen
        self._png = QByteArray(png)
        self._told = say_state(self._state, self.stay.words)
        self.previewChanged.emit()
        self._enter(Stage.READY)

    def _print(self, sheet: Sheet) -> PrintOutcome | None:
        """Runs off the GUI thread. A visitor who left while the job waited gets no late paper."""
        if self._left:
            return None
        image = render_slip(sheet, self._printer.dots)
        return None if self._left else self._printer.print_image(image)

    def _printed(self, outcome: PrintOutcome | None) -> None:
        if self._left or outcome is None:
            return
        self._state = outcome.printer
        if outcome.state is JobState.SENT:
            self._enter(Stage.DONE)
        else:
            self._told = say_failure(outcome.printer, self.stay.words)
            self._enter(Stage.FAILED)

    def _not_laid_out(self, error: BaseException) -> None:
        """The machine lacks what the sheet needs (fonts, memory): the phone and people still work."""
        if not isinstance(error, EnvironmentFault):
            raise error
        if self._left:
            return
        words = self.stay.words
        self._told = PrinterWords("danger", words.say("print.layout_title"), words.say("print.layout"))
        self._enter(Stage.FAILED)

    def _enter(self, stage: Stage) -> None:
        self._stage = stage
        self.changed.emit()
