"""A trembling finger taps twice: the second tap must not land on the screen that the first one opened.

Works by the stamps of the events, so nothing waits and nothing is slower for anybody.
"""

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent, QSinglePointEvent, QTouchEvent, QWindow

WINDOW_MS = 350
"""A second tap this soon after the one that changed the screen is the same tap meant once."""
NEAR_PX = 120
"""Further away it is a tap on something else."""

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_RELEASES = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class SecondTapFilter(QObject):
    """An event filter for one window; `screen_changed` tells it that what lies under the finger is new."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._last_ms = -float(WINDOW_MS)
        self._last_at = QPointF()
        self._changed = False
        self._swallowing = False

    def install(self, window: QWindow) -> None:
        self._window = window
        window.installEventFilter(self)

    def remove(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def screen_changed(self) -> None:
        """Another screen stands there since the last tap."""
        self._changed = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - the signature is Qt's
        """True for the press and the release of a second tap."""
        kind = event.type()
        if kind in _PRESSES and isinstance(event, QMouseEvent | QTouchEvent):
            self._swallowing = self._second(event)
            if not self._swallowing:
                self._changed = False
            return self._swallowing
        if kind in _RELEASES and isinstance(event, QMouseEvent | QTouchEvent):
            swallowed, self._swallowing = self._swallowing, False
            if not swallowed:
                self._last_ms, self._last_at = float(event.timestamp()), _where(event)
            return swallowed
        return False

    def _second(self, event: QMouseEvent | QTouchEvent) -> bool:
        soon = 0 <= event.timestamp() - self._last_ms < WINDOW_MS
        return self._changed and soon and (_where(event) - self._last_at).manhattanLength() < NEAR_PX


def _where(event: QMouseEvent | QTouchEvent) -> QPointF:
    if isinstance(event, QSinglePointEvent):
        return event.position()
    points = event.points()
    return points[0].position() if points else QPointF()
