"""A person with keys: the focused button is pressed by Return and by Enter, like by a finger."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.visit import Screen
from ui.stage import Stage


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_focused_button_is_pressed(stage: Stage, hand: Any, key: Qt.Key) -> None:
    stage.stay.home()
    stage.stay.go(Screen.SCAN)
    hand.rest()
    hand.item("barHome").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, key)
    assert stage.stay.visit.here.screen is Screen.HOME


def test_without_a_focused_button_return_does_nothing(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    stage.stay.go(Screen.SCAN)
    hand.rest()
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert stage.stay.visit.here.screen is Screen.SCAN
