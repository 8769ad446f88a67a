"""A scanner that types: tells its bursts from a person's keys and keeps them out of every field.

Keyboard-wedge scanners send the code as key presses and Enter. Keys are held back for one gap; a burst becomes
`scanned(text)`, anything slower is handed on to whatever has the focus, unchanged and in order.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow

if TYPE_CHECKING:  # making all of Qt's enumerations takes a twentieth of the whole start
    from PySide6.QtCore import Qt

GAP_MS = 50
"""Longest pause inside a burst. Scanners leave 1-15 ms between two keys, the fastest typists about 60."""
MIN_LENGTH = 8
"""Shorter bursts are a person's (two keys struck together)."""
ENDLESS_LENGTH = 16
"""So many keys at a scanner's pace are a scanner's even without Enter: one whose end key was never set."""
MAX_LENGTH = 4096
"""A QR code holds no more; a stuck key or a mad device ends here."""

_ENDS = (0x01000004, 0x01000005, 0x01000001)
"""Qt::Key_Return, Qt::Key_Enter and Qt::Key_Tab: the end keys scanners can be set to.
https://doc.qt.io/qt-6/qt.html#Key-enum"""
_LINE_ENDS = ("\r", "\n")
"""A scanner that ends with LF strikes a key of that name, or Ctrl+J."""
_SHIFTS = (0x01000020, 0x01000021, 0x01000022, 0x01000023, 0x01000024, 0x01001103)
"""Qt::Key_Shift, Key_Control, Key_Meta, Key_Alt, Key_CapsLock and Key_AltGr: held while others are struck."""
_COMMANDS = 0x04000000 | 0x08000000 | 0x10000000
"""Qt::ControlModifier, Qt::AltModifier and Qt::MetaModifier. https://doc.qt.io/qt-6/qt.html#KeyboardModifier-enum"""
_SPOILT = "\x1a"
"""Stands for a key in a burst that is no sign (scanners send GS as Ctrl+]). Reading refuses a text that holds it."""


@dataclass(slots=True, eq=False, repr=False)
class _Key:
    key: int
    modifiers: "Qt.KeyboardModifier"
    text: str


class WedgeReader(QObject):
    """An event filter for one window. `scanned` carries the text without the closing key.

    A burst longer than a QR code is emitted cut at `MAX_LENGTH` + 1, so that reading refuses it as too long.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._window: QWindow | None = None
        self._held: list[_Key] = []
        self._owed: list[int] = []
        self._last_ms = 0.0
        self._replaying = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(GAP_MS)
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.setInterval(0)
        self._after.timeout.connect(self._paused)
        self._pause.timeout.connect(self._after.start)  # keys that waited while the screen was busy come first

    def install(self, window: QWindow) -> None:
        """Listen to the keys of `window`, whichever item in it has the focus."""
        self._window = window
        window.installEventFilter(self)

    def remove(self) -> None:
        """Stop listening; keys still held are dropped."""
        self._stand_still()
        self._held.clear()
        self._owed.clear()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - the signature is Qt's
        """True for keys that are held back or were a scanner's."""
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return event.type() == QEvent.Type.KeyRelease and self._released(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in _SHIFTS:
            return False
        if self._held and self._since_last(event) >= GAP_MS:
            self._paused()
        if event.key() in _ENDS or event.text() in _LINE_ENDS:
            return self._ended(event.key())
        sign = event.text() if self._is_sign(event) else ""
        if not sign and len(self._held) < MIN_LENGTH:
            self._give_back()
            return False
        self._hold(event, sign or _SPOILT)
        return True

    @staticmethod
    def _is_sign(event: QKeyEvent) -> bool:
        text = event.text()
        return (
            bool(text) and text.isprintable() and not event.isAutoRepeat() and not event.modifiers().value & _COMMANDS
        )

    def _hold(self, event: QKeyEvent, sign: str) -> None:
        self._owed.append(event.key())
        self._last_ms = self._moment(event)
        self._after.stop()
        self._pause.start()
        if len(self._held) <= MAX_LENGTH:
            self._held.append(_Key(event.key(), event.modifiers(), sign))

    def _ended(self, key: int) -> bool:
        if len(self._held) < MIN_LENGTH:
            self._give_back()
            return False
        self._owed.append(key)
        self._take()
        return True

    @Slot()
    def _paused(self) -> None:
        """The burst is over without an end key: a long one was a scanner's, a short one a person's."""
        if len(self._held) >= ENDLESS_LENGTH or any(held.text == _SPOILT for held in self._held):
            self._take()
        else:
            self._give_back()

    def _stand_still(self) -> None:
        self._pause.stop()
        self._after.stop()

    def _take(self) -> None:
        self._stand_still()
        text = "".join(held.text for held in self._held)
        self._held.clear()
        self.scanned.emit(text)

    def _released(self, event: QKeyEvent) -> bool:
        """The release of a key that was held back is ours; replayed keys bring their own."""
        if event.key() in self._owed:
            self._owed.remove(event.key())
            return True
        return False

    def _give_back(self) -> None:
        """No scanner after all: the keys go where they were meant to go."""
        self._stand_still()
        keys, self._held = self._held, []
        window = self._window
        if window is None:
            return
        self._replaying = True
        try:
            for held in keys:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.sendEvent(window, QKeyEvent(kind, held.key, held.modifiers, held.text))
        finally:
            self._replaying = False

    def _since_last(self, event: QKeyEvent) -> float:
        return self._moment(event) - self._last_ms

    def _moment(self, event: QKeyEvent) -> float:
        """Milliseconds: the window system's stamp, which a busy screen does not blur, else our own clock."""
        stamp: int = event.timestamp()
        return float(stamp) if stamp else self._now() * 1000
