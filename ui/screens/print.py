"""Paper to take along: the preview, how the printers are, the job, and the ways on when there is no paper.

“请取走” is said only when the desk says that the job was sent, never by a timer.
"""

from PySide6.QtCore import Property, QByteArray, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices import JobState, NextStep, PaperKind, PrintJob
from kiosk.errors import EnvironmentFault
from kiosk.sheets import load_typesetter
from kiosk.visit.model import Screen
from ui.paper_words import LOOKING, say_failure, say_layout_failure, say_not_come, say_sent, say_state
from ui.qr_code import QrCode
from ui.screens.printing.paper import sheet_for
from ui.screens.printing.print_order import PrintOrder
from ui.screens.printing.print_stage import CHOOSING, PrintStage
from ui.screens.printing.print_steps import steps_unlaid, steps_without
from ui.screens.printing.print_ways import PrintWaysModel
from ui.screens.printing.sheet_picture import SheetPicture
from ui.stay import Stay

__all__ = ["PrintModel", "QrCode", "SheetPicture"]  # the screen shows both: importing its model registers them for QML

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the router")
class PrintModel(PrintWaysModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """One paper, from preview to hand."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._left = self._chosen = False
        self._job: PrintJob | None = None
        self._stage = self._before_phone = PrintStage.PREPARING
        self._order = PrintOrder(stay, self._ended, self._not_laid_out)
        self._order.changed.connect(self.changed)
        self._look.changed.connect(self._looked)
        self._look.watch()
        self._prepare()

    def leave(self) -> None:
        self._left = True
        self._order.give_up()
        self._order.deleteLater()
        self._look.changed.disconnect(self._looked)
        self._look.unwatch()
        self._png = QByteArray()

    def back(self) -> bool:
        """From the phone's code back to the paper."""
        if self._stage is not PrintStage.PHONE:
            return False
        self.backToPaper()
        return True

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage.value

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        """Printing takes longer than it should; the visitor need not wait."""
        return self._order.slow

    @Property(str, notify=changed)
    def doneText(self) -> str:
        return say_sent(self._job, self.stay.words) if self._job else ""

    @Slot(bool)
    def setLarge(self, large: bool) -> None:
        """Another size of letters: the preview is made anew, so what is shown is what is printed."""
        if large != self._large and self._stage in CHOOSING:
            self._large = large
            self._prepare()

    @Slot(bool)
    def setOnlyMissing(self, shorter: bool) -> None:
        """The whole guide, or a short paper with what is still missing."""
        subject = self._shorter if shorter and self._shorter else self.argument
        if subject != self._subject and self._stage in CHOOSING:
            self._subject = subject
            self._prepare()

    @Slot(str)
    def setKind(self, kind: str) -> None:
        """The other paper, because the visitor wants it."""
        if self._stage in CHOOSING:
            self._chosen = True
            self._switch(PaperKind(kind))

    @Slot()
    def recheck(self) -> None:
        """Somebody says that the printer was seen to: look again."""
        if self._stage in CHOOSING:
            self._look.ask()
            self._settle()

    @Slot()
    def printNow(self) -> None:
        """Submit the job; a second tap while it runs does nothing."""
        if self._sheet is not None and self._stage in (PrintStage.READY, PrintStage.FAILED):
            self._order.submit(self._sheet, self._kind, self._copies)
            self._enter(PrintStage.PRINTING)

    @Slot()
    def giveUp(self) -> None:
        """The visitor does not wait for the paper."""
        self._order.give_up()
        self.stay.back()

    @Slot(bool)
    def answer(self, came: bool) -> None:
        """The printer said nothing: the visitor has looked whether paper came out."""
        if came:
            self.taken()
        elif self._stage is PrintStage.LOOK:
            self._say(say_not_come(self.stay.words))
            self._enter(PrintStage.FAILED)

    @Slot()
    def taken(self) -> None:
        """The paper is in the visitor's hand."""
        if self._job is not None and self._job.state is not JobState.FAILED:
            self._job = self.stay.services.paper.taken(self._job)
        self.stay.back()

    @Slot(str)
    def take(self, step: str) -> None:
        """One of the ways on."""
        match NextStep(step):
            case NextStep.RETRY:
                self.printNow()
            case NextStep.OTHER_PRINTER:
                self.setKind(self._kind.other.value)
            case NextStep.TAKE_QR:
                self.takeOnPhone()
            case NextStep.GO_ON:
                self.finish()

    @Slot()
    def takeOnPhone(self) -> None:
        if self._stage is not PrintStage.PHONE:
            self._before_phone = self._stage
            self._enter(PrintStage.PHONE)

    @Slot()
    def backToPaper(self) -> None:
        self._enter(self._before_phone)
        self._settle()

    @Slot()
    def finish(self) -> None:
        """Not wanted, or taken on the phone: back to where the visitor came from."""
        self.stay.back()

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.RESULTS, "all:")

    def _prepare(self) -> None:
        """Lay out the sheet; slow, so a job."""
        self._sheet = sheet_for(self._subject, self.stay, large=self._large)
        self.paperChanged.emit()
        if self._sheet is None:
            self._enter(PrintStage.NOTHING)
            return
        self._enter(PrintStage.PREPARING)
        try:
            if self._kind is PaperKind.A4:
                load_typesetter()
        except EnvironmentFault as fault:
            self._not_laid_out(fault)
            return
        sheet, kind, width, paper = self._sheet, self._kind, self._proof_width, self.stay.services.paper
        self.stay.jobs.run(
            lambda: paper.proof(sheet, kind, width), lambda proof: self._prepared(kind, proof), self._not_laid_out
        )

    def _prepared(self, kind: PaperKind, proof: bytes) -> None:
        if self._left or kind is not self._kind:
            return
        self._show(proof)
        self._stage = PrintStage.READY
        self._looked()

    @Slot()
    def _looked(self) -> None:
        """The printers were looked at. The other paper is taken where only that can be printed and nobody chose."""
        self.paperChanged.emit()
        if self._stage not in (PrintStage.READY, PrintStage.TROUBLE):
            return
        other = self._kind.other
        seen = self._look.readiness(self._kind)
        if not self._chosen and seen is not None and not seen.can_print and self._look.can_print(other):
            self._switch(other)
        else:
            self._settle()

    def _switch(self, kind: PaperKind) -> None:
        if kind is self._kind:
            self._settle()
        else:
            self._kind = kind
            self._prepare()

    def _settle(self) -> None:
        """Stand where the printer's present state leads to, from any stage in which nothing is under way."""
        if self._stage not in CHOOSING or self._sheet is None or self._png.isEmpty():
            return
        seen = self._look.readiness(self._kind)
        self._say(say_state(seen, self.stay.words) if seen else LOOKING)
        if seen is None or seen.can_print:
            self._enter(PrintStage.READY)
            return
        other = self._look.can_print(self._kind.other)
        self._offer(steps_without(seen, other_works=other, has_code=self._code is not None))
        self._enter(PrintStage.TROUBLE)

    def _ended(self, job: PrintJob) -> None:
        self._job = job
        if job.state is JobState.SENT:
            self._enter(PrintStage.DONE)
            self.stay.chime()
            return
        self._say(say_failure(job, self.stay.words))
        self._offer(job.steps)
        if job.limit is not None:
            self._enter(PrintStage.LIMITED)
        else:
            self._look.ask()
            self._enter(PrintStage.LOOK if job.state is JobState.SUBMITTED else PrintStage.FAILED)

    def _not_laid_out(self, error: BaseException) -> None:
        """The machine lacks what the sheet needs (fonts, memory): the other paper, the phone and people still work."""
        if not isinstance(error, EnvironmentFault):
            raise error
        if self._left:
            return
        self._say(say_layout_failure(self.stay.words))
        self._offer(steps_unlaid(self._kind, has_code=self._code is not None))
        self._enter(PrintStage.FAILED)

    def _enter(self, stage: PrintStage) -> None:
        self._stage = stage
        self.changed.emit()
