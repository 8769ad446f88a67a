"""The bar, the way back, and what a tap is."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.visit import Modes, Screen
from ui.stage import Stage


def here(stage: Stage) -> Screen:
    return stage.stay.visit.here.screen


def test_a_touch_anywhere_begins_the_visit(stage: Stage, hand: Any) -> None:
    assert here(stage) is Screen.ATTRACT
    hand.tap("attractAnywhere")
    assert here(stage) is Screen.HOME


def test_the_elder_entry_begins_in_elder_mode(stage: Stage, hand: Any) -> None:
    hand.tap("attractElder")
    assert here(stage) is Screen.HOME
    assert stage.stay.visit.modes == Modes(elder=True)


def test_back_and_home_lead_where_they_say(stage: Stage, hand: Any) -> None:
    hand.tap("attractStart")
    hand.tap("homeScan")
    assert here(stage) is Screen.SCAN
    hand.tap("barBack")
    assert here(stage) is Screen.HOME
    hand.tap("barBack")
    assert here(stage) is Screen.HOME
    stage.stay.go(Screen.PROGRESS)
    stage.stay.go(Screen.SCAN)
    hand.tap("barHome")
    assert [place.screen for place in stage.stay.visit.trail] == [Screen.ATTRACT, Screen.HOME]


def test_a_screen_with_a_step_back_of_its_own_takes_it_first(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    stage.stay.go(Screen.INTERVIEW, "open-company")
    model = stage.shell.screenModel
    taken: list[bool] = []
    model.back = lambda: taken.append(True) or True  # type: ignore[attr-defined, func-returns-value, unused-ignore]
    hand.tap("barBack")
    assert taken
    assert here(stage) is Screen.INTERVIEW


def test_ending_asks_once_and_then_forgets(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    stage.stay.memory.draft.contact_name = "王"
    hand.tap("barEnd")
    assert here(stage) is Screen.HOME
    hand.tap("endNo")
    assert stage.find("endDialog") is None
    hand.tap("barEnd")
    hand.tap("endYes")
    assert here(stage) is Screen.ATTRACT
    assert stage.stay.memory.draft.contact_name == ""


def test_help_is_seen_from_afar_and_names_the_hotline(stage: Stage, hand: Any, below: Any) -> None:
    stage.stay.home()
    hand.tap("barHelp")
    overlay = hand.item("helpOverlay")
    assert overlay.width() == stage.window.width()
    assert overlay.height() == stage.window.height()
    texts = {str(item.property("text")) for item in below(overlay)}
    assert stage.stay.services.settings.hotline in texts
    hand.tap("helpClose")
    assert stage.find("helpOverlay") is None


def test_size_and_contrast_change_at_once_and_go_with_the_visit(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    theme = stage.engine.singletonInstance("Budayang.Theme", "Theme")
    small = theme.property("sizeBody")
    hand.tap("barSize")
    hand.tap("sizeLarge")
    hand.tap("contrastHigh")
    assert stage.stay.visit.modes == Modes(large=True, contrast=True)
    assert theme.property("sizeBody") > small
    hand.tap("sizeClose")
    stage.shell.endVisit()
    hand.rest()
    assert stage.stay.visit.modes == Modes()
    assert theme.property("sizeBody") == small
    assert not theme.property("contrast")


def test_the_two_looks_are_one_tap_apart(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    hand.tap("barElder")
    assert stage.stay.visit.modes.elder
    hand.tap("barElder")
    assert not stage.stay.visit.modes.elder


def test_releasing_outside_the_target_does_nothing(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    hand.rest()
    start = hand.middle(hand.item("homeScan"))
    hand.press(start)
    QTest.mouseMove(stage.window, QPoint(start.x(), start.y() + 500))
    hand.release(QPoint(start.x(), start.y() + 500))
    assert here(stage) is Screen.HOME
    hand.press(QPoint(40, 1000))
    hand.release(start)
    assert here(stage) is Screen.HOME


def test_a_button_darkens_while_it_is_pressed(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    hand.rest()
    tile = hand.item("homeScan")
    hand.press(hand.middle(tile))
    assert tile.property("down") is True
    hand.release(hand.middle(tile))


def test_a_single_tap_on_the_halls_name_is_nothing_and_five_are_staff(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    hand.rest()
    stage.shell.knock()
    assert here(stage) is Screen.HOME
    for _ in range(4):
        stage.shell.knock()
    assert here(stage) is Screen.STAFF_PIN


def test_without_a_voice_there_is_no_button_to_read_aloud(stage: Stage, hand: Any) -> None:
    stage.stay.home()
    hand.rest()
    assert not stage.shell.speaks
    assert not hand.item("barSpeak").isVisible()


@pytest.mark.parametrize("screen", [screen for screen in Screen if screen is not Screen.ATTRACT])
def test_every_screen_stands_with_bar_and_header(stage: Stage, hand: Any, screen: Screen) -> None:
    stage.stay.home()
    argument = {Screen.ITEM: "qt-137", Screen.INTERVIEW: "open-company", Screen.CHECKLIST: "qt-137"}.get(screen, "")
    stage.stay.go(screen, argument)
    hand.wait(lambda: not stage.jobs.busy, "the screen's work")
    assert stage.screen_item is not None
    for name in ("barBack", "barHome", "barEnd", "barHelp", "barElder", "barSize"):
        assert hand.item(name).isVisible(), name
