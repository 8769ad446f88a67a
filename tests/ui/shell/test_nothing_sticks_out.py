"""On every screen, in every size and both shapes, what can be touched lies whole between the margins of the stage."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.visit import Modes, Screen
from ui.stage import Stage

PLACES = (
    (Screen.BROWSE, ""),
    (Screen.RESULTS, "section:talent"),
    (Screen.RESULTS, "platform:biomed"),
    (Screen.RESULTS, "q:火星移民"),
    (Screen.SCAN, ""),
    (Screen.MATCH, ""),
    (Screen.MATCH, "result"),
    (Screen.PROGRESS, ""),
    (Screen.APPEAL, ""),
    (Screen.STAFF_PIN, ""),
)
SIZES = {
    "standard": Modes(),
    "large": Modes(large=True),
    "elder": Modes(elder=True),
    "elder large": Modes(elder=True, large=True),
}


@pytest.mark.parametrize("landscape", [False, True], ids=["upright", "wide"])
@pytest.mark.parametrize("modes", SIZES.values(), ids=SIZES.keys())
def test_no_button_sticks_out_sideways(
    build: Callable[..., Stage], hand_of: Any, below: Any, landscape: bool, modes: Modes
) -> None:
    stage = build(landscape=landscape)
    hand = hand_of(stage)
    out: list[str] = []
    for screen, argument in PLACES:
        stage.stay.home()
        stage.stay.set_modes(modes)
        stage.stay.go(screen, argument)
        hand.rest()
        hand.wait(lambda: not stage.jobs.busy, "the screen's work")
        hand.rest()
        buttons = [item for item in below(stage.screen_item) if item.property("down") is not None]
        assert buttons, screen
        out += [f"{screen.value}: {item.property('text')}" for item in buttons if _sticks_out(item, stage)]
    assert out == []


def _sticks_out(item: QQuickItem, stage: Stage) -> bool:
    theme: Any = stage.engine.singletonInstance("Budayang.Theme", "Theme")
    left, margin = item.mapToScene(QPointF(0, 0)).x(), float(theme.property("margin"))
    return left < margin - 1 or left + item.width() > stage.window.width() - margin + 1


@pytest.mark.parametrize("modes", SIZES.values(), ids=SIZES.keys())
def test_in_the_wide_shape_the_groups_stand_while_the_policies_scroll(
    build: Callable[..., Stage], hand_of: Any, modes: Modes
) -> None:
    stage = build(landscape=True)
    hand = hand_of(stage)
    stage.stay.home()
    stage.stay.set_modes(modes)
    stage.stay.go(Screen.MATCH, "result:unknown")
    hand.rest()
    frame = stage.screen_item
    assert frame is not None
    assert frame.property("long") is False, "the page scrolls as a whole"
    assert hand.item("list").property("contentHeight") > hand.item("list").height()
