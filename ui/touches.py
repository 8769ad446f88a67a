"""Touches and keys of the window keep the visit alive."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from ui.idle import IdleWatch

_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.KeyPress,
    }
)


class TouchFilter(QObject):
    """An event filter for one window that tells `idle` of every touch and never takes one.

    While the warning stands its own button answers, so that no touch falls through it; keys count always.
    """

    def __init__(self, idle: IdleWatch) -> None:
        super().__init__(idle)
        self._idle = idle
        self._window: QWindow | None = None

    def install(self, window: QWindow) -> None:
        self._window = window
        window.installEventFilter(self)

    def remove(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - the signature is Qt's
        if event.type() in _TOUCHES and (not self._idle.warning or event.type() is QEvent.Type.KeyPress):
            self._idle.touched()
        return False
