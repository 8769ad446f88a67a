"""The receipt screen, reached only after the sealed request is on the disk. It is no acceptance notice and says so.

Behind it lies only the home screen; the draft is forgotten.
"""

from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.requests.model import Receipt
from kiosk.visit.model import EndReason, Screen
from ui.day_words import deadline_words, moment_words
from ui.qr_code import QrCode
from ui.screens.printing.paper_notice import PaperNoticeModel
from ui.stay import Stay
from ui.withdrawing import WithdrawingModel

__all__ = ["QrCode", "ReceiptModel"]  # the screen shows a code: importing its model registers it for QML

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the router")
class ReceiptModel(WithdrawingModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._leaving = False
        self._paper: PaperNoticeModel | None = None
        self.withdrawalChanged.connect(self.changed)
        receipt = stay.memory.receipt
        if receipt is not None:
            until = receipt.created_at + timedelta(minutes=stay.services.settings.withdraw_minutes)
            self._withdrawing.watch(receipt.number, receipt.secret, until)

    @property
    def _receipt(self) -> Receipt | None:
        return self.stay.memory.receipt

    @Property(PaperNoticeModel, constant=True)
    def paper(self) -> PaperNoticeModel:
        """How the printers are, told before the receipt is printed."""
        if self._paper is None:
            self._paper = PaperNoticeModel(self.stay, self)
        return self._paper

    def leave(self) -> None:
        super().leave()
        if self._paper is not None:
            self._paper.stop()

    @Property(bool, constant=True)
    def known(self) -> bool:
        """False when there is no receipt in this stay; the screen then shows the way home."""
        return self._receipt is not None

    @Property(str, constant=True)
    def number(self) -> str:
        return self._receipt.number if self._receipt else ""

    @Property(str, constant=True)
    def qrText(self) -> str:
        return self._receipt.qr_text if self._receipt else ""

    @Property(str, constant=True)
    def storedAt(self) -> str:
        return moment_words(self.stay, self._receipt.created_at) if self._receipt else ""

    @Property(str, constant=True)
    def promise(self) -> str:
        return deadline_words(self.stay, "receipt.promise", self._receipt.expected_due) if self._receipt else ""

    @Property(str, constant=True)
    def latest(self) -> str:
        return deadline_words(self.stay, "receipt.latest", self._receipt.latest_due) if self._receipt else ""

    @Property(str, constant=True)
    def hotline(self) -> str:
        return self.stay.services.settings.hotline

    @Property(bool, notify=changed)
    def withdrawn(self) -> bool:
        return self._withdrawing.done

    @Property(bool, notify=changed)
    def askingEnd(self) -> bool:
        return self._leaving

    @Slot()
    def printReceipt(self) -> None:
        self.stay.go(Screen.PRINT, "receipt")

    @Slot(bool)
    def askEnd(self, asking: bool) -> None:
        """“完成”: has the visitor taken the receipt along, and is that all?"""
        self._leaving = asking
        self.changed.emit()

    @Slot()
    def finish(self) -> None:
        self.stay.end(EndReason.BUTTON)

    @Slot()
    def goHome(self) -> None:
        self.stay.home()

    def back(self) -> bool:
        """Back closes a question first."""
        if not (self._leaving or self._withdrawing.asking):
            return False
        self._leaving = False
        self._withdrawing.ask(False)
        return True
