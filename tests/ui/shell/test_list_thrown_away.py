"""A list gives up its rows before its screen is thrown away.

Rows beyond the edge are built between the frames. A list that still built one while its screen waited to be deleted
made Qt say “Object or context destroyed during incubation” and “Cannot create delegate”, at random: one time in ten
when the mode was changed, the list scrolled and the screen left within a frame or two.
"""

from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.visit import EndReason, Modes, Screen
from ui.stage import Stage

WAYS: dict[str, Any] = {
    "another in its place": lambda stage: stage.stay.swap(Screen.ITEM, "qt-137"),
    "onward": lambda stage: stage.stay.go(Screen.ITEM, "qt-137"),
    "back": lambda stage: stage.stay.back(),
    "end": lambda stage: stage.stay.end(EndReason.IDLE),
}


@pytest.mark.parametrize("leave", WAYS.values(), ids=WAYS)
def test_a_list_has_no_rows_to_build_once_its_screen_is_left(build: Any, hand_of: Any, leave: Any) -> None:
    stage: Stage = build(landscape=True)
    stage.stay.home()
    stage.stay.set_modes(Modes(elder=True))
    stage.stay.go(Screen.RESULTS, "all:")
    hand_of(stage).wait(lambda: not stage.jobs.busy, "the rows")
    rows = next(one for one in stage.window.findChildren(QQuickItem, "list") if one.isVisible())
    assert rows.property("count") > 100
    rows.setProperty("contentY", 1500)
    stage.stay.set_modes(Modes())
    leave(stage)
    assert rows.property("count") == 0
    hand_of(stage).rest()
