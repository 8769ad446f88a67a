"""The scan screen: what the reader waits for, what was read instead of an enterprise's code, and typing the code.

A code that can be used leads on to the enterprise's page. Identity numbers and payment codes are refused: their text
never gets here from a reader (see `kiosk.enterprise`), and is wiped from the field when it is typed.
"""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.enterprise import CodeKind, ReadCode, Reason, read_code
from kiosk.settings import Profile
from kiosk.visit.model import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.enterprises.scan_camera import ScanCamera
from ui.screens.enterprises.scan_typing import Cell, cells, hint, is_ready, say_slip
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

TYPED_LIMIT = 40
"""Room for blanks between the eighteen characters."""
_PRIVATE = frozenset({CodeKind.ID_NUMBER, CodeKind.PAYMENT})
_TYPE_INSTEAD = frozenset(
    {
        Reason.LINK,
        Reason.OLD_LINK,
        Reason.NO_CODE,
        Reason.OPAQUE,
        Reason.BYTES,
        Reason.ISSUER,
        Reason.ISSUER_ENDED,
        Reason.UNFIT,
        Reason.CHECK,
        Reason.LETTER,
    }
)
"""Scanning the same thing once more would give the same: the licence has the number in print."""
_UNUSABLE = frozenset(
    {
        Reason.EXPIRED,
        Reason.NOT_YET,
        Reason.ISSUER,
        Reason.ISSUER_ENDED,
        Reason.REPLAYED,
        Reason.ALTERED,
        Reason.UNFIT,
    }
)
"""Read well, but not to be believed now."""
SAMPLES = {
    "uscc": "91330199MA0TEXT12M",
    "licence": "统一社会信用代码:91330199MA0TEXT12M;企业名称:测试一号有限公司;登记机关:测试区市场监督管理局",
    "link": "https://example.org/licence",
    "private": "110101200001010002",
    "slip": "91330199MA0TEXT12X",
}
"""What a developer without a scanner may pretend to scan; made up, but for GB 11643's own example."""
SIGNED = "signed"
"""The sample that lives for minutes: the center on this machine signs it when it is wanted."""


@QmlElement
@QmlUncreatable("made by the router")
class ScanModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """`state`: waiting, refused (private), unread, or unusable (a signed code that does not count now)."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._typing = False
        self._typed = ""
        self._problem = ""
        self._left = False
        self._cells: RecordListModel[Cell] = RecordListModel(Cell, self)
        self._camera = ScanCamera(stay.services, self)
        self._look()
        stay.modesChanged.connect(self.changed)

    def leave(self) -> None:
        self._left = True
        self.stay.modesChanged.disconnect(self.changed)
        self._camera.look(False)
        self._typed = ""
        self._cells.replace([])

    def back(self) -> bool:
        if self._typing:
            self.type(False)
            return True
        return False

    @property
    def _code(self) -> ReadCode | None:
        """What was read and leads nowhere."""
        code = self.stay.memory.scan
        return code if code is not None and not code.uscc else None

    @Property(str, notify=changed)
    def state(self) -> str:
        code = self._code
        if code is None:
            return "waiting"
        if code.kind in _PRIVATE:
            return "refused"
        return "unusable" if code.reason in _UNUSABLE else "unread"

    @Property(str, notify=changed)
    def message(self) -> str:
        """What the code is instead, and what to do; empty when nothing was read yet."""
        return self._say(self._code) if self._code else ""

    @Property(str, notify=changed)
    def slip(self) -> str:
        """“第 5 位”: which character of a scanned number cannot be right; empty otherwise."""
        return say_slip(self._code, self.stay.words) if self._code else ""

    @Property(bool, notify=changed)
    def betterTyped(self) -> bool:
        """Typing helps more than scanning again."""
        return self._code is not None and self._code.reason in _TYPE_INSTEAD

    @Property(ScanCamera, constant=True)
    def camera(self) -> ScanCamera:
        return self._camera

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        return self._typing

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(QObject, constant=True)
    def cells(self) -> QObject:
        """The eighteen places, filled as far as was typed."""
        return self._cells

    @Property(str, notify=changed)
    def hint(self) -> str:
        """How many characters are left, or that all fit."""
        return hint(self._typed, self.stay.words) if not self.problem else ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Which character cannot be right, or what the text is instead."""
        return self._problem

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return is_ready(self._typed)

    @Property(int, constant=True)
    def typedLimit(self) -> int:
        return TYPED_LIMIT

    @Property(list, constant=True)
    def samples(self) -> list[str]:
        """What may be pretended, in development only."""
        if not self._developing:
            return []
        return [*SAMPLES, SIGNED] if self.stay.services.sample_code else list(SAMPLES)

    @Slot(bool)
    def type(self, typing: bool) -> None:
        self._typing = typing
        self._look()
        self.write("")

    @Slot(str)
    def write(self, text: str) -> None:
        """Judge each keystroke; a number that is private goes out of the field at once."""
        self._typed = text[:TYPED_LIMIT]
        self._problem = ""
        if self._typed and read_code(self._typed).kind in _PRIVATE:
            self._refuse(read_code(self._typed))
        self._cells.replace(cells(self._typed))
        if not self._problem:
            self._problem = say_slip(self._typed, self.stay.words)
        self.changed.emit()

    @Slot()
    def read(self) -> None:
        """Take what was typed as if it had been scanned; a slip is named at the field and the text stays."""
        code = read_code(self._typed)
        if code.uscc or code.kind is CodeKind.RECEIPT:
            self.stay.scanned(self._typed)
            return
        self._problem = say_slip(self._typed, self.stay.words) or self._say(code)
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Forget what was read and wait for the next code, be it the same."""
        self.stay.memory.scan = None
        if self.stay.services.hub is not None:
            self.stay.services.hub().forget()
        self.type(False)

    @Slot(str)
    def pretend(self, sample: str) -> None:
        """A developer's scan."""
        if not self._developing:
            return
        if sample in SAMPLES:
            self._show(SAMPLES[sample])
        sign = self.stay.services.sample_code
        if sample == SIGNED and sign is not None:
            self.stay.jobs.run(sign, self._pretend_signed)

    def _pretend_signed(self, token: str) -> None:
        """Whoever left while it was being signed is not brought back."""
        if not self._left:
            self._show(token)

    def _show(self, text: str) -> None:
        """To the camera where that is a simulated one, which then has to read it."""
        if not self._camera.hold_up(text):
            self.stay.scanned(text)

    @Slot()
    def findPolicies(self) -> None:
        """Without any code: a few questions do as well."""
        self.stay.go(Screen.MATCH)

    def _look(self) -> None:
        """The camera is open while a code is waited for, and at no other time."""
        self._camera.look(self._code is None and not self._typing)

    @property
    def _developing(self) -> bool:
        return self.stay.services.settings.profile is Profile.DEVELOPMENT

    def _refuse(self, code: ReadCode) -> None:
        self._typed = ""
        self._problem = self._say(code)

    def _say(self, code: ReadCode) -> str:
        if code.kind in _PRIVATE:
            return self.stay.say(f"scan.refused_{code.kind.value}")
        return self.stay.say(f"scan.unread_{code.reason or Reason.SHAPE}")
