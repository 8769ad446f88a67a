"""What the window feels: touches that keep the visit alive, a trembling finger's second tap, scanners that type.

Made with the first frame: nobody touches what they cannot see, and the first screen need not wait for it.
"""

from PySide6.QtQuick import QQuickWindow

import ui.qr_code
from ui.hearing import Hearing
from ui.second_tap import SecondTapFilter
from ui.shell import ShellModel
from ui.stay import Stay
from ui.touches import TouchFilter
from ui.wedge import WedgeReader

REGISTERED = (ui.qr_code.QrCode,)
"""Types of QML that the first screen does not show; importing their modules registers them."""


class Senses:
    """The event filters of one window, from now until `close`."""

    def __init__(self, window: QQuickWindow, stay: Stay, shell: ShellModel) -> None:
        self._stay = stay
        self._wedge = WedgeReader()
        self._wedge.install(window)
        self._wedge.scanned.connect(stay.scanned)
        self._hearing: Hearing | None = None
        self._second_tap = SecondTapFilter()
        self._second_tap.install(window)
        stay.moved.connect(self._second_tap.screen_changed)
        self._touches = TouchFilter(shell.idle)
        self._touches.install(window)

    def hear(self) -> None:
        """Listen to all readers of codes from now on, and let the wedge's scans pass through their hub."""
        if self._hearing is None and self._stay.services.hub is not None:
            self._hearing = Hearing(self._stay.services.hub(), self._stay)
            self._wedge.scanned.disconnect(self._stay.scanned)
            self._wedge.scanned.connect(self._hearing.typed)

    def close(self) -> None:
        """Feel nothing any more: filters are taken out, readers end."""
        self._wedge.remove()
        if self._hearing is not None:
            self._hearing.stop()
        self._second_tap.remove()
        self._touches.remove()
