"""The paper itself on the print screen: what is printed, on which paper, how large, how often, and the phone's code."""

from PySide6.QtCore import Property, QByteArray, QObject, Signal, Slot

from kiosk.devices import PaperKind
from kiosk.sheets import QrCode, Sheet
from ui.paper_words import say_kind
from ui.screen_model import ScreenModel
from ui.screens.printing.page_picture import pages_png
from ui.screens.printing.paper import RECEIPT, only_missing, phone_code
from ui.stay import Stay

SLIP_WIDTH = 720
"""Pixels of a slip's preview: its letters are then no smaller than those of the screen around it."""
PAGE_WIDTH = 936
"""Pixels of an A4 page's preview: as wide as its place in portrait."""


class PrintPaperModel(ScreenModel):
    """Base of the print screen's model. `paperChanged` after every change of what is shown here."""

    paperChanged = Signal()
    previewChanged = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._look = stay.paper_look
        self._large = stay.visit.modes.elder or stay.visit.modes.large
        self._kind = PaperKind.SLIP
        self._copies = 1
        self._shorter = only_missing(argument, stay)
        self._subject = argument
        self._sheet: Sheet | None = None
        self._png = QByteArray()

    @Property(bool, constant=True)
    def isReceipt(self) -> bool:
        return self.argument == RECEIPT

    @Property(str, constant=True)
    def title(self) -> str:
        return self.stay.say("print.title_receipt" if self.argument == RECEIPT else "print.title")

    @Property(str, notify=paperChanged)
    def paperTitle(self) -> str:
        """What is printed, in the words of the paper."""
        return self._sheet.title if self._sheet else ""

    @Property(str, constant=True)
    def nothingText(self) -> str:
        return self.stay.say("print.nothing_receipt" if self.argument == RECEIPT else "print.nothing_item")

    @Property(QByteArray, notify=previewChanged)
    def preview(self) -> QByteArray:
        return self._png

    @Property(bool, notify=paperChanged)
    def large(self) -> bool:
        return self._large

    @Property(bool, constant=True)
    def offersMissing(self) -> bool:
        """Whether there is a choice between the whole guide and what is still missing."""
        return bool(self._shorter)

    @Property(bool, notify=paperChanged)
    def onlyMissing(self) -> bool:
        return self._subject != self.argument

    @Property(bool, notify=paperChanged)
    def twoPapers(self) -> bool:
        """Whether there is a choice between a slip and A4."""
        return len(self._look.seen) > 1

    @Property(str, notify=paperChanged)
    def kind(self) -> str:
        return self._kind.value

    @Property(list, notify=paperChanged)
    def papers(self) -> list[str]:
        """Slip and A4, each as its name and a few words on its printer: four texts."""
        seen = self._look.readiness
        return [text for kind in PaperKind for text in say_kind(kind, seen(kind), self.stay.words)]

    @Property(int, notify=paperChanged)
    def copies(self) -> int:
        return self._copies

    @Slot(int)
    def setCopies(self, copies: int) -> None:
        """As many as one visit may have of one sheet."""
        self._copies = max(1, min(copies, self.stay.services.settings.print_copies_max))
        self.paperChanged.emit()

    @Property(int, constant=True)
    def mostCopies(self) -> int:
        return self.stay.services.settings.print_copies_max

    @Property(bool, notify=paperChanged)
    def canTakeOnPhone(self) -> bool:
        return self._code is not None

    @Property(str, notify=paperChanged)
    def phoneText(self) -> str:
        return self._code.text if self._code else ""

    @Property(str, notify=paperChanged)
    def phoneCaption(self) -> str:
        return self._code.caption if self._code else ""

    @property
    def _code(self) -> QrCode | None:
        return phone_code(self._sheet) if self._sheet else None

    @property
    def _proof_width(self) -> int:
        return PAGE_WIDTH if self._kind is PaperKind.A4 else SLIP_WIDTH

    def _show(self, proof: bytes) -> None:
        """A slip comes as a picture; the pages of A4 are drawn here, on the GUI thread."""
        self._png = pages_png(proof, PAGE_WIDTH) if self._kind is PaperKind.A4 else QByteArray(proof)
        self.previewChanged.emit()
