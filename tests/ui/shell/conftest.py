"""The real stage over a real terminal: its pack built once, its clock standing, its home thrown away."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bootstrap import Terminal, terminal
from kiosk.clock import HALL_ZONE, SetClock
from kiosk.visit import Modes
from ui.services import Services
from ui.stage import Stage

AT = datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE)


@pytest.fixture(scope="session")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """One terminal for all tests here; building its pack takes a moment."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("KIOSK_HOME", raising=False)
        built = terminal(tmp_path_factory.mktemp("terminal"))
        built.open_catalog()
    yield built
    built.close()


@pytest.fixture
def clock() -> SetClock:
    return SetClock(AT)


@pytest.fixture
def services(ground: Terminal, clock: SetClock) -> Services:
    return replace(ground.services(), clock=clock)


class Hand:
    """Touches the window as a finger does."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def item(self, name: str) -> QQuickItem:
        found = self.stage.find(name)
        assert found is not None, f"no item “{name}”"
        return found

    def middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def tap(self, name: str) -> None:
        self.tap_item(self.item(name))

    def tap_item(self, item: QQuickItem) -> None:
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.stage.window, button, keys, self.middle(item))
        self.rest()

    def press(self, at: QPoint) -> None:
        QTest.mousePress(self.stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def release(self, at: QPoint) -> None:
        QTest.mouseRelease(self.stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.rest()

    def rest(self) -> None:
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()

    def wait(self, seen: Callable[[], bool], what: str, seconds: float = 10.0) -> None:
        until = time.monotonic() + seconds
        while not seen():
            assert time.monotonic() < until, f"waited in vain for {what}"
            QTest.qWait(10)


def every(item: QQuickItem) -> list[QQuickItem]:
    """All visible items below and including `item`, as they stand now."""
    found = [item] if item.isVisible() else []
    for child in item.childItems() if found else ():
        found.extend(every(child))
    return found


@pytest.fixture
def build(qapp: QCoreApplication, services: Services) -> Iterator[Callable[..., Stage]]:
    """Builds stages; all are closed at the end of the test."""
    built: list[Stage] = []

    def make(*, landscape: bool = False, modes: Modes | None = None) -> Stage:
        services.home.empty_spool()
        stage = Stage(services, landscape=landscape)
        built.append(stage)
        stage.show()
        if modes is not None:
            stage.stay.set_modes(modes)
        QCoreApplication.processEvents()
        return stage

    yield make
    for stage in built:
        stage.close()


@pytest.fixture
def stage(build: Callable[..., Stage]) -> Stage:
    return build()


@pytest.fixture
def hand(stage: Stage) -> Hand:
    return Hand(stage)


@pytest.fixture
def hand_of() -> Callable[[Stage], Hand]:
    return Hand


@pytest.fixture
def below() -> Callable[[QQuickItem], list[QQuickItem]]:
    return every


@pytest.fixture
def spool(services: Services) -> Path:
    return services.home.spool
