"""Sees devices come and go while the terminal runs: asked on a slow timer, on the devices' own lane, never before the
first frame. The print desk hears of it on the way; screens that offer paper look again."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.devices import Change
from ui.faults import report
from ui.stay import Stay

POLL_MS = 10_000
"""Between two looks at all devices. A visitor in front of a printer is told sooner, by `ui.paper_look`."""


class DeviceWatch(QObject):
    """Begins with `start`. `changed` after something came or went."""

    changed = Signal()

    def __init__(self, stay: Stay) -> None:
        super().__init__(stay)
        self._stay = stay
        self._asking = False
        self._broken = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)

    def start(self) -> None:
        self._timer.start()
        self.poll()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def poll(self) -> None:
        """Ask now, unless the devices are busy: a look must not wait behind a slip, nor a slip behind many looks."""
        look = self._stay.services.watch_devices
        if look is not None and not self._asking and not self._stay.device_jobs.busy:
            self._asking = True
            self._stay.device_jobs.run(look, self._seen, self._failed)

    def _seen(self, changes: tuple[Change, ...]) -> None:
        self._asking = self._broken = False
        if changes:
            self._stay.paper_look.ask()
            self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        """A look that fails is reported once; the next ones go on."""
        self._asking = False
        if not self._broken:
            self._broken = True
            report(error)
