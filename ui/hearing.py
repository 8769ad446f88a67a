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

    _read = Signal(str)
    _refused = Signal(str)

    def __init__(self, hub: "ScanHub", stay: Stay) -> None:
        super().__init__()
        self._hub = hub
        self._read.connect(stay.scanned)
        self._refused.connect(stay.scan_refused)
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
            self._read.emit(heard.text)
        else:
            self._refused.emit(heard.refused.value)

    @Slot(str)
    def _forget(self, _reason: str) -> None:
        self._hub.forget()
