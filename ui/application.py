"""Runs the terminal's screen: builds the stage, keeps watch over faults, ends in order."""

import gc
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.log_events import LogEvent
from kiosk.logs import log
from ui import qt_messages
from ui.display import dress, prepare
from ui.faults import FaultGuard, report
from ui.services import Services
from ui.stage import Stage

if TYPE_CHECKING:
    from ui.surroundings import Surroundings

SIGNAL_LOOK_MS = 250
"""Python sees a signal only when it runs; Qt's loop hands over this often."""


def run_terminal(services: Services, *, windowed: bool = False, landscape: bool = False) -> int:
    """The screen until it is closed or SIGTERM comes. Returns the exit code. Raises `EnvironmentFault`."""
    prepare(services.home)
    application = QGuiApplication(sys.argv[:1])
    dress(application)
    qt_messages.listen()
    stage = Stage(services, landscape=landscape)
    guard = FaultGuard(stage.shell.fail)
    guard.install()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: application.quit())
    pulse = QTimer()
    pulse.timeout.connect(lambda: None)
    pulse.start(SIGNAL_LOOK_MS)
    around = _warm_up(stage, windowed=windowed)
    if windowed:
        stage.show_windowed()
    else:
        stage.show_full()
    log(LogEvent.SCREEN_STARTED, landscape=landscape)
    try:
        return application.exec()
    finally:
        pulse.stop()
        guard.remove()
        for one in around:
            one.end()
        stage.close()
        services.home.empty_spool()
        qt_messages.stop_listening()
        log(LogEvent.SCREEN_STOPPED)


def _warm_up(stage: Stage, *, windowed: bool) -> "list[Surroundings]":
    """After the first frame, load and build what the first visitor will need. A failure is logged; the screen stays.

    Loading happens on the GUI thread, while nobody has touched yet: a job that imports extension modules and an
    engine that loads a plugin can wait for each other for ever (the loader's lock and Python's). The timer lives with
    the window, so all is started by the GUI thread whichever thread draws. Returns what is to be ended with the
    program: empty until the surroundings of the screen have begun.
    """
    around: list[Surroundings] = []
    services = stage.stay.services
    load, build = services.load, services.warm_up
    if build is None:
        return around

    def begin() -> None:
        from ui.surroundings import Surroundings  # the first screen does without

        around.append(Surroundings(stage, windowed=windowed))
        around[0].begin()

    def failed(error: BaseException) -> None:
        report(error)
        begin()

    def start() -> None:
        stage.window.frameSwapped.disconnect(soon.start)
        if load is not None:
            load()
        gc.freeze()  # what is there now stays; looking through it again and again would make frames late
        stage.hear()
        stage.jobs.run(build, lambda _: begin(), failed)

    soon = QTimer(stage.window)
    soon.setSingleShot(True)
    soon.timeout.connect(start)
    stage.window.frameSwapped.connect(soon.start)
    return around
