"""The whole screen, built but not yet running: stay, shell, engine, window. Used by the program, the tour and tests.

Build it after `ui.display.prepare` and the application object; `close()` takes it down in order.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

import ui.words
from kiosk.errors import EnvironmentFault
from kiosk.visit import Modes, Screen
from ui.icon_provider import IconProvider, icons_dir
from ui.jobs import SerialJobRunner
from ui.kept_icons import KeptIcons
from ui.screen_table import QML_ROOT
from ui.services import Services
from ui.shell import ShellModel
from ui.stay import Stay

if TYPE_CHECKING:  # what the first frame does without
    from ui.collector import Collector
    from ui.senses import Senses

PORTRAIT = (1080, 1920)
LANDSCAPE = (1920, 1080)
REGISTERED = (ui.words.Words,)
"""Types that the first screen uses without the shell handing them over; importing their modules registers them."""


def make_engine(icons: IconProvider | None = None) -> QQmlApplicationEngine:
    """An engine that knows the house's modules, icons and types."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_ROOT))
    engine.addImageProvider("icon", icons or IconProvider())
    return engine


class Stage:
    """One terminal's screen. Nothing is shown before `show`; `window` is the real window."""

    def __init__(
        self,
        services: Services,
        *,
        landscape: bool = False,
        elder: bool = False,
        begin: Screen = Screen.ATTRACT,
        jobs: SerialJobRunner | None = None,
    ) -> None:
        """`begin` is the screen that is built first: the attract screen, or home as if it had just been touched."""
        self.jobs = jobs or SerialJobRunner()
        self.device_jobs = jobs or SerialJobRunner(name="kiosk-device")
        self.stay = Stay(services, self.jobs, device_jobs=self.device_jobs)
        if begin is Screen.HOME:
            self.stay.home()
        self.shell = ShellModel(self.stay, landscape=landscape)
        self.icons = IconProvider(KeptIcons(services.home.cache / "icons", icons_dir()))
        self.engine = make_engine(self.icons)
        self.engine.setInitialProperties({"shell": self.shell})
        self.engine.loadFromModule("Budayang.App", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise EnvironmentFault("screen.window", "The screen could not be built.", "See the messages above.")
        self.window: QQuickWindow = roots[0]
        self._collector: Collector | None = None
        self._closing = False
        self.window.frameSwapped.connect(self._first_frame)
        self.stay.ended.connect(self._forget_soon)
        if elder:
            self.stay.set_modes(Modes(elder=True))

    @cached_property
    def senses(self) -> "Senses":
        """Touches, second taps, scanners; felt from the first frame on."""
        from ui.senses import Senses

        return Senses(self.window, self.stay, self.shell)

    def hear(self) -> None:
        """Listen to all readers of codes from now on."""
        self.senses.hear()

    def show(self) -> None:
        """As a plain window of exactly the stage's size (offscreen, pictures, tests)."""
        wide, high = LANDSCAPE if self.shell.landscape else PORTRAIT
        self.window.setGeometry(0, 0, wide, high)
        self.window.show()

    def show_windowed(self) -> None:
        """As a window that fits the desk of a developer."""
        wide, high = LANDSCAPE if self.shell.landscape else PORTRAIT
        free = self.window.screen().availableGeometry()
        share = min(1.0, free.width() * 0.95 / wide, free.height() * 0.9 / high)
        self.window.resize(int(wide * share), int(high * share))
        self.window.show()

    def show_full(self) -> None:
        """Over the whole panel, without a pointer: touch has none."""
        from PySide6.QtCore import Qt

        self.window.setCursor(Qt.CursorShape.BlankCursor)
        self.window.showFullScreen()

    @property
    def screen_item(self) -> QQuickItem | None:
        """The screen that stands now."""
        loader = self.window.findChild(QQuickItem, "screenLoader")
        item = loader.property("item") if loader is not None else None
        return item if isinstance(item, QQuickItem) else None

    def find(self, name: str) -> QQuickItem | None:
        """The item with that objectName anywhere in the window."""
        return self.window.findChild(QQuickItem, name)

    def grab(self, path: Path) -> None:
        """Write a picture of the window as it is now. Raises OSError when it cannot be written."""
        QCoreApplication.processEvents()
        if not self.window.grabWindow().save(str(path)):
            raise OSError(f"{path} could not be written")

    def close(self) -> None:
        """Take everything down: no event, job or screen outlives the stage."""
        self._closing = True
        self.stay.ended.disconnect(self._forget_soon)
        self.shell.close()
        if "senses" in self.__dict__:
            self.senses.close()
        self.stay.services.paper.abandon()
        self.jobs.drain()
        self.device_jobs.drain()
        self.window.close()
        self.engine.deleteLater()
        _settle()
        self.shell.deleteLater()
        _settle()
        if self._collector is not None:
            self._collector.stop()

    def _first_frame(self) -> None:
        """From the next turn of the loop on the window feels, and garbage is collected on this thread."""
        self.window.frameSwapped.disconnect(self._first_frame)
        QTimer.singleShot(0, self.window, self._settle_in)

    def _settle_in(self) -> None:
        if self._closing:
            return
        from ui.collector import Collector

        self.senses  # noqa: B018 - built for its side: the window's event filters
        self._collector = Collector()

    def _forget_soon(self, _reason: str) -> None:
        """After the screen of the visitor has gone."""
        from ui.forgetting import forget

        QTimer.singleShot(0, self.engine, lambda: forget(self.engine))


def _settle() -> None:
    """Let deferred deletions happen now, in their order."""
    from PySide6.QtCore import QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
