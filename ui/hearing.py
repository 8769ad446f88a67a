"""Scans of all readers on their way to the visit: from the readers' threads to the screen's.

The keyboard wedge goes the same way, so that a code read twice, by whichever reader, counts once.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.stay import Stay

if TYPE_CHECKING:
    from kiosk.devices.reading import Heard, ScanHub


class Hearing(QObject):
    """Listens to `hub` until `stop`. The signals are queued: a reader never waits for the screen."""

    _read = Signal(int, str, bool)
    _refused = Signal(int, str, bool)

    def __init__(self, hub: "ScanHub", stay: Stay) -> None:
        super().__init__()
        self._hub = hub
        self._stay = stay
        self._visits = 0
        self._read.connect(self._hear)
        self._refused.connect(self._hear_refused)
        stay.ended.connect(self._forget)
        hub.start(self._pass_on)

    def typed(self, text: str) -> None:
        """What the keyboard wedge took for a scan."""
        self._hub.offer(text, "keyboard")

    def stop(self) -> None:
        """End all readers; nothing is heard after this has returned."""
        self._hub.stop()

    def _pass_on(self, heard: "Heard") -> None:
        if heard.refused is None:
            self._read.emit(self._visits, heard.text, heard.beeped)
        else:
            self._refused.emit(self._visits, heard.refused.value, heard.beeped)

    @Slot(int, str, bool)
    def _hear(self, visit: int, text: str, beeped: bool) -> None:
        """What was on its way when a visit ended is nothing to the next visitor. First the page, then the sound."""
        if visit == self._visits:
            self._stay.scanned(text)
            self._sound(beeped)

    @Slot(int, str, bool)
    def _hear_refused(self, visit: int, reason: str, beeped: bool) -> None:
        if visit == self._visits:
            self._stay.scan_refused(reason)
            self._sound(beeped)

    def _sound(self, beeped: bool) -> None:
        """That a code was seen; what it is, the screen says."""
        if not beeped:
            self._stay.code_seen()

    @Slot(str)
    def _forget(self, _reason: str) -> None:
        self._visits += 1
        self._hub.forget()
