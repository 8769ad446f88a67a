"""Time and date as the header shows them, by the terminal's clock; changes once a minute, the only thing that moves."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.wording import Wording

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 1000
"""How often the clock is looked at; the words change once a minute."""


@QmlElement
@QmlUncreatable("made by the shell")
class HallClock(QObject):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """`time` “02:14”, `date` “11月21日 星期六”."""

    changed = Signal()

    def __init__(self, clock: Clock, words: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._words = words
        self._shown = ("", "")
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def speak(self, words: Wording) -> None:
        self._words = words
        self.look()

    @Slot()
    def look(self) -> None:
        """Read the clock now."""
        now = self._clock.now()
        weekday = self._words.say(f"shell.weekday_{now.isoweekday()}")
        shown = (f"{now:%H:%M}", self._words.say("shell.date", month=now.month, day=now.day, weekday=weekday))
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Property(str, notify=changed)
    def time(self) -> str:
        return self._shown[0]

    @Property(str, notify=changed)
    def date(self) -> str:
        return self._shown[1]
