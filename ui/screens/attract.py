"""The attract screen: the hall, the time, one thing to touch. Nobody is here yet."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import Modes
from ui.hall_clock import HallClock
from ui.screen_model import ScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 60_000
"""How often the connection is asked about while nobody is here."""
FIRST_LOOK_MS = 1500
"""When it is asked first: after the screen stands and what the question needs is loaded."""


@QmlElement
@QmlUncreatable("made by the router")
class AttractModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """Begins the visit, plainly or in 长辈版."""

    connectionChanged = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._clock = HallClock(stay.services.clock, stay.words, self)
        self._connected: bool | None = None
        self._left = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._ask)
        if stay.services.connected is not None:
            self._timer.start()
            QTimer.singleShot(FIRST_LOOK_MS, self, self._ask)

    @Property(str, constant=True)
    def hall(self) -> str:
        return self.stay.services.settings.hall_name

    @Property(str, constant=True)
    def area(self) -> str:
        return self.stay.services.settings.hall_area

    @Property(str, constant=True)
    def terminalName(self) -> str:
        return self.stay.services.settings.terminal_name

    @Property(HallClock, constant=True)
    def clock(self) -> HallClock:
        return self._clock

    @Property(str, notify=connectionChanged)
    def connection(self) -> str:
        """`on`, `off`, or empty while nobody knows."""
        return "" if self._connected is None else "on" if self._connected else "off"

    @Slot()
    def begin(self) -> None:
        self.stay.home()

    @Slot()
    def beginElder(self) -> None:
        self.stay.set_modes(Modes(elder=True, language=self.stay.visit.modes.language))
        self.stay.home()

    def leave(self) -> None:
        self._left = True
        self._timer.stop()

    @Slot()
    def _ask(self) -> None:
        ask = self.stay.services.connected
        if ask is not None:
            self.stay.jobs.run(ask, self._answered, lambda _error: self._answered(False))

    def _answered(self, connected: bool) -> None:
        if not self._left and connected is not self._connected:
            self._connected = connected
            self.connectionChanged.emit()
