"""What a screen that leads to paper says of the printers before the visitor begins; silent when all is well."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.paper_words import PaperWords, say_entry
from ui.screen_model import ScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the screens' models")
class PaperNoticeModel(QObject):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """Looks at the printers from its making until `stop`."""

    changed = Signal()

    def __init__(self, stay: Stay, parent: QObject) -> None:
        super().__init__(parent)
        self._stay = stay
        self._look = stay.paper_look
        self._look.changed.connect(self.changed)
        self._look.watch()

    def stop(self) -> None:
        """The screen is left."""
        self._look.changed.disconnect(self.changed)
        self._look.unwatch()

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._told.text if self._told else ""

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._told.tone if self._told else "info"

    @Property(str, notify=changed)
    def iconName(self) -> str:
        return self._told.icon if self._told else ""

    @property
    def _told(self) -> PaperWords | None:
        return say_entry(self._look.seen, self._stay.words)


class PaperScreenModel(ScreenModel):
    """Base of the models of screens that lead to paper: `paper` is what their `PaperFooter` shows."""

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._paper: PaperNoticeModel | None = None

    def leave(self) -> None:
        super().leave()
        if self._paper is not None:
            self._paper.stop()

    @Property(PaperNoticeModel, constant=True)
    def paper(self) -> PaperNoticeModel:
        """How the printers are; they are looked at only for screens that show it."""
        if self._paper is None:
            self._paper = PaperNoticeModel(self.stay, self)
        return self._paper
