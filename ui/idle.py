"""Watches whether anybody still touches the terminal, by the rules of `kiosk.visit`. Touches come from `ui.touches`.

Nothing runs out while work for the visitor is under way (a print, a submit): they are waiting for us.
"""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.visit import EndReason, Patience, Phase, phase, seconds_left
from ui.stay import Stay

LOOK_MS = 500
"""How often the clock is looked at."""


class IdleWatch(QObject):
    """`changed` when the phase or the seconds left change. Ends the visit when its time is over."""

    changed = Signal()

    def __init__(self, stay: Stay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        settings = stay.services.settings
        self._stay = stay
        self._patience = Patience(settings.idle_warn_s, settings.idle_warn_elder_s, settings.idle_end_s)
        self._touched_at = stay.services.clock.monotonic()
        self._shown = (Phase.ACTIVE, 0)
        stay.moved.connect(self.touched)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def remove(self) -> None:
        """Look no more; called before the program ends."""
        self._timer.stop()

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

    def _show(self, now: Phase, left: int) -> None:
        if (now, left) != self._shown:
            self._shown = (now, left)
            self.changed.emit()
