"""Watches whether anybody still touches the terminal. The rules are `kiosk.visit`'s; this tells time and touches.

Nothing runs out while work for the visitor is under way (a print, a submit): they are waiting for us.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow

from kiosk.visit import EndReason, Patience, Phase, phase, seconds_left
from ui.stay import Stay

LOOK_MS = 500
"""How often the clock is looked at."""
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


class IdleWatch(QObject):
    """`changed` when the phase or the seconds left change. Ends the visit when its time is over."""

    changed = Signal()

    def __init__(self, stay: Stay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        settings = stay.services.settings
        self._stay = stay
        self._patience = Patience(settings.idle_warn_s, settings.idle_warn_elder_s, settings.idle_end_s)
        self._window: QWindow | None = None
        self._touched_at = stay.services.clock.monotonic()
        self._shown = (Phase.ACTIVE, 0)
        stay.moved.connect(self.touched)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def install(self, window: QWindow) -> None:
        """Feel the touches and keys of `window`."""
        self._window = window
        window.installEventFilter(self)

    def remove(self) -> None:
        self._timer.stop()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    @property
    def warning(self) -> bool:
        return self._shown[0] is Phase.WARNING

    @property
    def left_s(self) -> int:
        return self._shown[1]

    @Slot()
    def touched(self) -> None:
        """Somebody is here."""
        self._touched_at = self._stay.services.clock.monotonic()
        self._show(Phase.ACTIVE, 0)

    @Slot()
    def look(self) -> None:
        """Compare with the clock now; called by the timer."""
        stay = self._stay
        if stay.jobs.busy or stay.memory.submitting:
            self.touched()
            return
        untouched = stay.services.clock.monotonic() - self._touched_at
        now = phase(untouched, stay.visit.here.screen, stay.visit.modes, self._patience)
        if now is Phase.OVER:
            self.touched()
            stay.end(EndReason.IDLE)
            return
        left = seconds_left(untouched, stay.visit.modes, self._patience) if now is Phase.WARNING else 0
        self._show(now, left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - the signature is Qt's
        """Never takes an event. While the warning stands its own button answers, so that no touch falls through it."""
        if event.type() in _TOUCHES and (not self.warning or event.type() is QEvent.Type.KeyPress):
            self.touched()
        return False

    def _show(self, now: Phase, left: int) -> None:
        if (now, left) != self._shown:
            self._shown = (now, left)
            self.changed.emit()
