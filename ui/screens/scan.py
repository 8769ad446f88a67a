"""The scan screen: what was read, in plain words, and what can be done with it. Read is never verified.

Identity numbers and payment codes are refused; their text never gets here (see `kiosk.enterprise`).
"""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.enterprise import CodeKind, ReadCode, Reason, read_code, spaced
from kiosk.visit.model import Screen
from ui.screen_model import ScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

TYPED_LIMIT = 40
_FORM = frozenset({Screen.APPEAL, Screen.CONSENT, Screen.REVIEW})


@QmlElement
@QmlUncreatable("made by the router")
class ScanModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """`state`: waiting, found, refused (private), unread. Typing by hand is always possible."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._typing = False
        self._typed = ""
        self._problem = ""

    @property
    def _code(self) -> ReadCode | None:
        return self.stay.memory.scan

    @Property(str, notify=changed)
    def state(self) -> str:
        code = self._code
        if code is None:
            return "waiting"
        if code.uscc:
            return "found"
        return "refused" if code.kind in (CodeKind.ID_NUMBER, CodeKind.PAYMENT) else "unread"

    @Property(str, notify=changed)
    def uscc(self) -> str:
        """In groups of four, as it is compared with the paper."""
        return spaced(self._code.uscc) if self._code else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        """What the code is instead, "" when it is an enterprise code or nothing was read yet."""
        return self._say(self._code) if self._code else ""

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        return self._typing

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property(int, constant=True)
    def typedLimit(self) -> int:
        return TYPED_LIMIT

    @Slot(bool)
    def type(self, typing: bool) -> None:
        self._typing, self._typed, self._problem = typing, "", ""
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        self._typed, self._problem = text[:TYPED_LIMIT], ""
        self.changed.emit()

    @Slot()
    def read(self) -> None:
        """Take what was typed as if it had been scanned; a slip is named at the field and the text stays."""
        code = read_code(self._typed)
        if code.uscc or code.kind is CodeKind.RECEIPT:
            self.stay.scanned(self._typed)
            return
        self._problem = self._say(code)
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Forget what was read and wait for the next code."""
        self.stay.memory.scan = None
        self.type(False)

    @Slot()
    def appeal(self) -> None:
        """Leave a request with the enterprise code; whoever came from the form returns to it."""
        if self._code is None or not self._code.uscc:
            return
        self.stay.memory.draft.enterprise = self._code.uscc
        trail = self.stay.visit.trail
        if len(trail) > 1 and trail[-2].screen in _FORM:
            self.stay.back()
        else:
            self.stay.go(Screen.APPEAL)

    @Slot(str)
    def look(self, query: str) -> None:
        """Look up affairs for the enterprise; `query` is a search in everyday words."""
        self.stay.memory.query = query
        self.stay.go(Screen.RESULTS, query)

    @Slot()
    def goHome(self) -> None:
        self.stay.home()

    def _say(self, code: ReadCode) -> str:
        if code.uscc:
            return ""
        if code.kind in (CodeKind.ID_NUMBER, CodeKind.PAYMENT):
            return self.stay.say(f"scan.refused_{code.kind.value}")
        return self.stay.say(f"scan.unread_{code.reason or Reason.SHAPE}")

    def back(self) -> bool:
        if self._typing:
            self.type(False)
            return True
        return False

    def leave(self) -> None:
        self._typed = ""
