"""The shell as QML sees it: which screen stands, the bar's intents, the modes, the idle warning, what went wrong."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.log_events import LogEvent
from kiosk.logs import log
from kiosk.visit import EndReason, Modes, Screen
from ui.faults import report
from ui.hall_clock import HallClock
from ui.idle import IdleWatch
from ui.screen_model import ScreenModel
from ui.screen_table import model_type, screen_file
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

_WITHOUT_BAR = frozenset({Screen.ATTRACT})
_TALL = frozenset({Screen.HOME})
KNOCKS = 5
KNOCK_WITHIN_S = 4.0


@QmlElement
@QmlUncreatable("made by the stage")
class ShellModel(QObject):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """Makes the model of every screen when the visitor arrives and throws it away when they leave."""

    screenChanged = Signal()
    leaving = Signal()
    modesChanged = Signal()
    idleChanged = Signal()

    def __init__(self, stay: Stay, *, landscape: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stay = stay
        self.idle = IdleWatch(stay, self)
        self._clock = HallClock(stay.services.clock, stay.words, self)
        self._landscape = landscape
        self._model: ScreenModel | None = None
        self._shown = Screen.ATTRACT
        self._knocks: list[float] = []
        stay.leaving.connect(self.leaving)
        stay.moved.connect(self._arrive)
        stay.modesChanged.connect(self._modes_changed)
        stay.ended.connect(self._ended)
        stay.jobs.on_unhandled(self.fail)
        stay.device_jobs.on_unhandled(self.fail)
        self.idle.changed.connect(self.idleChanged)
        self._arrive()

    @Property(QObject, notify=screenChanged)
    def screenModel(self) -> QObject | None:
        return self._model

    @Property(str, notify=screenChanged)
    def screenSource(self) -> str:
        """The URL of the screen's file."""
        return screen_file(self._shown).as_uri()

    @Property(str, notify=screenChanged)
    def screenTraces(self) -> str:
        """How the visitor left the screen that they come back to; empty where they are for the first time."""
        return self.stay.visit.here.traces

    @Property(bool, notify=screenChanged)
    def barred(self) -> bool:
        """Whether header and bar stand: everywhere but on the attract screen."""
        return self._shown not in _WITHOUT_BAR

    @Property(bool, notify=screenChanged)
    def tall(self) -> bool:
        """The home screen's header is the high one."""
        return self._shown in _TALL

    @Property(bool, notify=screenChanged)
    def broken(self) -> bool:
        """On the out-of-order screen the bar offers only what still works."""
        return self._shown is Screen.OUT_OF_ORDER

    @Property(bool, notify=modesChanged)
    def elder(self) -> bool:
        return self.stay.visit.modes.elder

    @Property(bool, notify=modesChanged)
    def large(self) -> bool:
        return self.stay.visit.modes.large

    @Property(bool, notify=modesChanged)
    def contrast(self) -> bool:
        return self.stay.visit.modes.contrast

    @Property(bool, constant=True)
    def landscape(self) -> bool:
        return self._landscape

    @Property(HallClock, constant=True)
    def clock(self) -> HallClock:
        return self._clock

    @Property(str, constant=True)
    def hallName(self) -> str:
        return self.stay.services.settings.hall_name

    @Property(str, constant=True)
    def hallArea(self) -> str:
        return self.stay.services.settings.hall_area

    @Property(str, constant=True)
    def terminalName(self) -> str:
        return self.stay.services.settings.terminal_name

    @Property(str, constant=True)
    def hotline(self) -> str:
        return self.stay.services.settings.hotline

    @Property(bool, constant=True)
    def speaks(self) -> bool:
        """Whether this terminal can read aloud; without a voice the button is not shown."""
        return False

    @Property(bool, notify=idleChanged)
    def warning(self) -> bool:
        return self.idle.warning

    @Property(int, notify=idleChanged)
    def secondsLeft(self) -> int:
        return self.idle.left_s

    @Slot(str)
    def keepTraces(self, traces: str) -> None:
        """The answer to `leaving`."""
        self.stay.keep_traces(traces)

    @Slot()
    def back(self) -> None:
        if self._model is None or not self._model.back():
            self.stay.back()

    @Slot()
    def home(self) -> None:
        self.stay.home()

    @Slot()
    def endVisit(self) -> None:
        self.stay.end(EndReason.BUTTON)

    @Slot()
    def resume(self) -> None:
        """“继续使用”."""
        self.idle.touched()

    @Slot(bool)
    def setElder(self, wanted: bool) -> None:
        modes = self.stay.visit.modes
        self.stay.set_modes(Modes(wanted, modes.large and wanted == modes.elder, modes.contrast, modes.language))

    @Slot(bool)
    def setLarge(self, wanted: bool) -> None:
        modes = self.stay.visit.modes
        self.stay.set_modes(Modes(modes.elder, wanted, modes.contrast, modes.language))

    @Slot(bool)
    def setContrast(self, wanted: bool) -> None:
        modes = self.stay.visit.modes
        self.stay.set_modes(Modes(modes.elder, modes.large, wanted, modes.language))

    @Slot()
    def knock(self) -> None:
        """Staff's way in: several taps on the hall's name, soon after one another; a single one does nothing."""
        now = self.stay.services.clock.monotonic()
        self._knocks = [at for at in self._knocks if now - at < KNOCK_WITHIN_S] + [now]
        if len(self._knocks) >= KNOCKS:
            self._knocks.clear()
            self.stay.go(Screen.STAFF_PIN)

    @Slot()
    def screenMissing(self) -> None:
        """The screen's QML could not be loaded."""
        self.fail(LookupError(self._shown.value))

    def fail(self, error: BaseException) -> None:
        """Something unexpected: the visitor sees out-of-order with a code; if even that fails, the attract screen."""
        code = report(error)
        if self._shown is Screen.OUT_OF_ORDER or not self.stay.visit.begun:
            self.stay.end(EndReason.ERROR)
        else:
            self.stay.break_down(code)

    def close(self) -> None:
        """Leave the last screen; called before the program ends."""
        self.idle.remove()
        if self._model is not None:
            self._model.leave()

    @Slot()
    def _arrive(self) -> None:
        here = self.stay.visit.here
        left, self._shown = self._model, here.screen
        try:
            self._model = model_type(here.screen)(self.stay, here.argument, self)
        except Exception as error:  # the edge: a screen that cannot be made is out of order, not a dead terminal
            self._model = None
            self._dismiss(left)
            if here.screen is Screen.ATTRACT:
                raise
            self.fail(error)
            return
        self.screenChanged.emit()
        self._dismiss(left)

    def _dismiss(self, model: ScreenModel | None) -> None:
        if model is not None:
            model.leave()
            model.deleteLater()

    @Slot()
    def _modes_changed(self) -> None:
        self.modesChanged.emit()

    @Slot(str)
    def _ended(self, reason: str) -> None:
        log(LogEvent.VISIT_ENDED, reason=reason)
