"""The progress screen: scan the receipt, or type its number (and the secret, to read the replies)."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.requests.receipts import normalise_secret, parse_number
from kiosk.visit.model import Screen
from ui.screen_model import ScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

NUMBER_LIMIT = 48
SECRET_LIMIT = 64


@QmlElement
@QmlUncreatable("made by the router")
class ProgressModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """A scan arrives through the stay; this model takes what a hand types, forgiving case, blanks and dashes."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._typing = False
        self._number = argument
        self._secret = ""
        self._number_problem = ""
        self._secret_problem = ""

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether the two fields are shown instead of the scanning picture (elder mode shows one thing at a time)."""
        return self._typing

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._number

    @Property(str, notify=changed)
    def secret(self) -> str:
        return self._secret

    @Property(str, notify=changed)
    def numberProblem(self) -> str:
        return self._number_problem

    @Property(str, notify=changed)
    def secretProblem(self) -> str:
        return self._secret_problem

    @Property(int, constant=True)
    def numberLimit(self) -> int:
        return NUMBER_LIMIT

    @Property(int, constant=True)
    def secretLimit(self) -> int:
        return SECRET_LIMIT

    @Property(bool, constant=True)
    def hasOwnReceipt(self) -> bool:
        """A request was left in this very stay: its progress is one tap away."""
        return self.stay.memory.receipt is not None

    @Slot(bool)
    def type(self, typing: bool) -> None:
        self._typing = typing
        self.changed.emit()

    @Slot(str)
    def writeNumber(self, text: str) -> None:
        self._number, self._number_problem = text[:NUMBER_LIMIT], ""
        self.changed.emit()

    @Slot(str)
    def writeSecret(self, text: str) -> None:
        self._secret, self._secret_problem = text[:SECRET_LIMIT], ""
        self.changed.emit()

    @Slot()
    def openOwn(self) -> None:
        receipt = self.stay.memory.receipt
        if receipt is not None:
            self._open(receipt.number, receipt.secret)

    @Slot()
    def open(self) -> None:
        """Look the typed receipt up; without a secret only its bare state will be shown."""
        number = parse_number(self._number)
        secret = normalise_secret(self._secret) if self._secret.strip() else ""
        self._number_problem = "" if number else self._missing_or("number", self._number)
        self._secret_problem = "" if secret is not None else self.stay.say("progress.secret_unclear")
        self.changed.emit()
        if number is not None and secret is not None:
            self._open(str(number), secret)

    def _open(self, number: str, secret: str) -> None:
        self.stay.memory.receipt_secret = secret
        self.stay.go(Screen.TIMELINE, number)

    def _missing_or(self, field: str, text: str) -> str:
        return self.stay.say(f"progress.{field}_unclear" if text.strip() else f"progress.{field}_missing")

    def back(self) -> bool:
        if self._typing:
            self.type(False)
            return True
        return False

    def leave(self) -> None:
        self._number = self._secret = ""
