"""The out-of-order screen: what happened in plain words, the nearest other way, and a fresh start."""

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.model import EndReason
from ui.screen_model import ScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the router")
class OutOfOrderModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """Needs nothing that may be broken: neither content nor database, only settings and words."""

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)

    @Property(str, constant=True)
    def code(self) -> str:
        """What staff look up in the log; "" when there is none."""
        return self.argument

    @Property(str, constant=True)
    def hotline(self) -> str:
        return self.stay.services.settings.hotline

    @Property(str, constant=True)
    def hall(self) -> str:
        return self.stay.services.settings.hall_name

    @Property(str, constant=True)
    def receiptNumber(self) -> str:
        """The receipt already shown in this stay: what it promises still holds."""
        receipt = self.stay.memory.receipt
        return receipt.number if receipt else ""

    @Slot()
    def restart(self) -> None:
        """Forget everything and begin anew."""
        self.stay.end(EndReason.ERROR)

    def back(self) -> bool:
        """Nothing behind this screen can be trusted."""
        return True
