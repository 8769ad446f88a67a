"""A trembling finger: the second tap is not given to the screen that the first one opened."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWindow

from ui.second_tap import NEAR_PX, WINDOW_MS, SecondTapFilter

HERE = QPointF(500, 800)


class Surface(QWindow):
    """Counts the presses that reach it."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.presses += 1


@pytest.fixture
def surface(qapp: QCoreApplication) -> Surface:
    return Surface()


@pytest.fixture
def guard(surface: Surface) -> SecondTapFilter:
    made = SecondTapFilter()
    made.install(surface)
    return made


def tap(surface: QObject, at: QPointF, moment: int) -> None:
    for kind, buttons, later in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton, 0),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton, 40),
    ):
        event = QMouseEvent(kind, at, at, Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(moment + later)
        QCoreApplication.sendEvent(surface, event)


def test_the_second_of_two_quick_taps_is_swallowed_when_the_screen_changed(
    surface: Surface, guard: SecondTapFilter
) -> None:
    tap(surface, HERE, 1000)
    guard.screen_changed()
    tap(surface, HERE, 1200)
    assert surface.presses == 1


def test_a_calm_second_tap_counts(surface: Surface, guard: SecondTapFilter) -> None:
    tap(surface, HERE, 1000)
    guard.screen_changed()
    tap(surface, HERE, 1040 + WINDOW_MS)
    assert surface.presses == 2


def test_quick_taps_on_a_screen_that_stays_all_count(surface: Surface, guard: SecondTapFilter) -> None:
    for number in range(5):
        tap(surface, HERE, 1000 + number * 90)
    assert surface.presses == 5


def test_a_quick_tap_elsewhere_counts(surface: Surface, guard: SecondTapFilter) -> None:
    tap(surface, HERE, 1000)
    guard.screen_changed()
    tap(surface, HERE + QPointF(NEAR_PX, 10), 1100)
    assert surface.presses == 2


def test_only_one_tap_is_swallowed_for_each_change(surface: Surface, guard: SecondTapFilter) -> None:
    tap(surface, HERE, 1000)
    guard.screen_changed()
    tap(surface, HERE, 1100)
    tap(surface, HERE, 1100 + WINDOW_MS)
    assert surface.presses == 2
