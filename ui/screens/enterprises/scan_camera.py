"""The camera of the scan screen: open only while the screen waits for a code, closed at once otherwise."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.live_picture import LivePicture
from ui.services import Services

if TYPE_CHECKING:
    from kiosk.devices.camera import CameraState, LookAway, Viewfinder

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

NONE = "none"
_PHASES = {
    "opening": "opening",
    "ready": "ready",
    "absent": "absent",
    "busy": "busy",
    "forbidden": "failed",
    "failed": "failed",
}
"""What a visitor is told of each `CameraState`."""


@QmlElement
@QmlUncreatable("made by ScanModel")
class ScanCamera(QObject):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """`phase` is none while nobody looks, otherwise opening, ready, absent, busy or failed."""

    changed = Signal()
    _told = Signal(int, str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewfinder: Viewfinder | None = services.viewfinder() if services.viewfinder else None
        self._live = LivePicture(self)
        self._away: LookAway | None = None
        self._look = 0
        self._phase = NONE
        self._holds = False
        self._told.connect(self._is_now)

    @Property(str, notify=changed)
    def phase(self) -> str:
        return self._phase

    @Property(LivePicture, constant=True)
    def live(self) -> LivePicture:
        return self._live

    def look(self, wanted: bool) -> None:
        """Open or close, at once: the device follows in its own time."""
        if self._viewfinder is None or wanted is (self._away is not None):
            return
        self._look += 1
        if wanted:
            mine = self._look

            def told(state: "CameraState") -> None:
                self._told.emit(mine, state.value)

            self._phase = "opening"
            self._away = self._viewfinder.look(self._live.take, told)
        else:
            self._phase = NONE
            self._close()
        self.changed.emit()

    def hold_up(self, text: str) -> bool:
        """Where the camera is a simulated one: hold `text` before it until nobody looks. Whether that could be done."""
        hand = self._viewfinder.hand if self._viewfinder is not None else None
        if hand is None or self._away is None:
            return False
        try:
            hand.show_code(text)
        except ValueError:  # no code holds so much
            return False
        self._holds = True
        return True

    def _close(self) -> None:
        away, self._away = self._away, None
        if away is not None:
            away()
        self._live.clear()
        hand = self._viewfinder.hand if self._viewfinder is not None and self._holds else None
        if hand is not None:
            hand.take_code_away()
        self._holds = False

    @Slot(int, str)
    def _is_now(self, look: int, state: str) -> None:
        """Of a look that has ended nothing is told any more."""
        if look == self._look and self._away is not None:
            self._phase = _PHASES.get(state, NONE)
            if self._phase != "ready":
                self._live.clear()
            self.changed.emit()
