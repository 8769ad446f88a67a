"""The consent screen: who asks for what, why, how, how long, and which rights, before the first personal field.

The six points are those that a notice must hold (PIPL article 17). Refusing costs nothing but the request itself.
"""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.model import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

POINTS = (
    ("who", "people"),
    ("purpose", "question"),
    ("kinds", "document"),
    ("method", "lock"),
    ("retention", "calendar"),
    ("rights", "shield"),
)
"""Name of the point and its icon."""


@dataclass(frozen=True, slots=True)
class ConsentPoint:
    title: str
    text: str
    icon_name: str


@QmlElement
@QmlUncreatable("made by the router")
class ConsentModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """Agreeing opens the contact fields; refusing empties them and shows what still works."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._refused = False
        self._points = RecordListModel(ConsentPoint, self)
        settings = stay.services.settings
        values = {
            "hall": settings.hall_name,
            "hotline": settings.hotline,
            "minutes": settings.withdraw_minutes,
            "days": settings.retention_days,
        }
        self._points.replace(
            [
                ConsentPoint(stay.say(f"consent.{name}_title"), stay.say(f"consent.{name}_text", **values), icon)
                for name, icon in POINTS
            ]
        )

    @Property(QObject, constant=True)
    def points(self) -> QObject:
        return self._points

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        return self._refused

    @Property(str, constant=True)
    def hotline(self) -> str:
        return self.stay.services.settings.hotline

    @Slot()
    def agree(self) -> None:
        self.stay.memory.draft.consent = True
        self.stay.go(Screen.APPEAL, "contact")

    @Slot()
    def refuse(self) -> None:
        """No consent, no personal data: what was typed of name and phone is forgotten at once."""
        draft = self.stay.memory.draft
        draft.consent, draft.contact_name, draft.phone = False, "", ""
        self._refused = True
        self.changed.emit()

    @Slot()
    def reconsider(self) -> None:
        self._refused = False
        self.changed.emit()

    @Slot()
    def goHome(self) -> None:
        self.stay.home()

    def back(self) -> bool:
        if self._refused:
            self.reconsider()
            return True
        return False
