"""What the print screen says of the printer, and the ways on when there is no paper: the best one, and the others."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal

from kiosk.devices import NextStep
from ui.list_models.record_list_model import RecordListModel
from ui.paper_words import LOOKING, PaperWords
from ui.screens.printing.print_paper import PrintPaperModel
from ui.screens.printing.print_steps import StepRow, step_rows
from ui.stay import Stay


class PrintWaysModel(PrintPaperModel):
    """Base of the print screen's model. `waysChanged` after every change of what is shown here."""

    waysChanged = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._told = LOOKING
        self._first: StepRow | None = None
        self._can_retry = False
        self._steps = RecordListModel(StepRow, self)

    @Property(str, notify=waysChanged)
    def printerTone(self) -> str:
        return self._told.tone

    @Property(str, notify=waysChanged)
    def printerIcon(self) -> str:
        return self._told.icon

    @Property(str, notify=waysChanged)
    def printerTitle(self) -> str:
        return self._told.title

    @Property(str, notify=waysChanged)
    def printerText(self) -> str:
        return self._told.text

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        """The ways on but for the best one, which is the primary button, and the retry, which stands beside it."""
        return self._steps

    @Property(bool, notify=waysChanged)
    def canRetry(self) -> bool:
        """Trying again is offered, but something else is better."""
        return self._can_retry

    @Property(str, notify=waysChanged)
    def firstStep(self) -> str:
        """Key of the best way on, "" where there is none."""
        return self._first.key if self._first else ""

    @Property(str, notify=waysChanged)
    def firstTitle(self) -> str:
        return self._first.title if self._first else ""

    @Property(str, notify=waysChanged)
    def firstIcon(self) -> str:
        return self._first.icon_name if self._first else ""

    @Property(str, constant=True)
    def hotline(self) -> str:
        return self.stay.services.settings.hotline

    def _say(self, told: PaperWords) -> None:
        if told != self._told:
            self._told = told
            self.waysChanged.emit()

    def _offer(self, steps: Sequence[NextStep]) -> None:
        """Best first."""
        rows = step_rows(steps, self._kind, self.stay.words)
        self._first = rows[0] if rows else None
        others = tuple(row for row in rows[1:] if row.key != NextStep.RETRY)
        self._can_retry = len(others) < len(rows[1:])
        if others != self._steps.records:
            self._steps.replace(others)
        self.waysChanged.emit()
