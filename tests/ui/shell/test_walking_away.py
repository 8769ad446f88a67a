"""Nobody touches the terminal any more: the warning, its big button, and the end, on every screen."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint

from kiosk.clock import SetClock
from kiosk.visit import Modes, Parting, Screen, parting
from ui.stage import Stage

ARGUMENTS = {Screen.ITEM: "qt-137", Screen.INTERVIEW: "open-company", Screen.CHECKLIST: "qt-137"}


def wait(stage: Stage, clock: SetClock, seconds: float) -> None:
    clock.advance(timedelta(seconds=seconds))
    stage.shell.idle.look()


def stand(stage: Stage, hand: Any, screen: Screen) -> None:
    stage.stay.home()
    stage.stay.memory.query = "开公司"
    stage.stay.go(screen, ARGUMENTS.get(screen, ""))
    hand.wait(lambda: not stage.jobs.busy, "the screen's work")


@pytest.mark.parametrize("screen", [screen for screen in Screen if parting(screen) is Parting.WARNED])
def test_a_visitor_who_walks_away_leaves_nothing_on_any_screen(
    stage: Stage, hand: Any, clock: SetClock, screen: Screen
) -> None:
    stand(stage, hand, screen)
    wait(stage, clock, 90)
    hand.rest()
    assert stage.shell.warning
    assert stage.shell.secondsLeft == 20
    assert hand.item("idleWarning").isVisible()
    wait(stage, clock, 20)
    hand.rest()
    assert stage.stay.visit.here.screen is Screen.ATTRACT
    assert stage.stay.memory.query == ""
    assert stage.find("idleWarning") is None


def test_out_of_order_ends_without_asking(stage: Stage, hand: Any, clock: SetClock) -> None:
    stage.stay.home()
    stage.stay.break_down("K-0001")
    wait(stage, clock, 90)
    assert stage.stay.visit.here.screen is Screen.ATTRACT


def test_attract_waits_for_ever(stage: Stage, clock: SetClock) -> None:
    wait(stage, clock, 1_000_000)
    assert not stage.shell.warning


def test_the_big_button_extends_any_number_of_times(stage: Stage, hand: Any, clock: SetClock) -> None:
    stand(stage, hand, Screen.ITEM)
    for _ in range(4):
        wait(stage, clock, 105)
        hand.rest()
        hand.tap("idleResume")
        assert not stage.shell.warning
    assert stage.stay.visit.here.screen is Screen.ITEM


def test_a_touch_beside_the_warning_falls_through_to_nothing(stage: Stage, hand: Any, clock: SetClock) -> None:
    stand(stage, hand, Screen.HOME)
    wait(stage, clock, 95)
    hand.rest()
    for name in ("homeScan", "barHelp", "barElder"):
        hand.tap(name)
    assert stage.stay.visit.here.screen is Screen.HOME
    assert stage.stay.visit.modes == Modes()
    assert stage.shell.warning


def test_every_touch_begins_the_wait_anew(stage: Stage, hand: Any, clock: SetClock) -> None:
    stand(stage, hand, Screen.ITEM)
    wait(stage, clock, 80)
    hand.press(QPoint(10, 900))
    hand.release(QPoint(10, 900))
    wait(stage, clock, 80)
    assert not stage.shell.warning


def test_people_with_large_letters_have_longer(stage: Stage, hand: Any, clock: SetClock) -> None:
    stand(stage, hand, Screen.HOME)
    stage.stay.set_modes(Modes(elder=True))
    wait(stage, clock, 179)
    assert not stage.shell.warning
    wait(stage, clock, 1)
    assert stage.shell.warning


def test_nothing_runs_out_while_work_for_the_visitor_is_under_way(stage: Stage, hand: Any, clock: SetClock) -> None:
    stand(stage, hand, Screen.HOME)
    stage.stay.memory.submitting = True
    wait(stage, clock, 500)
    assert not stage.shell.warning
    stage.stay.memory.submitting = False
    wait(stage, clock, 89)
    assert not stage.shell.warning


def test_a_wall_clock_set_back_ends_no_visit_and_prolongs_none(stage: Stage, hand: Any, clock: SetClock) -> None:
    stand(stage, hand, Screen.HOME)
    clock.set_back(timedelta(days=1))
    stage.shell.idle.look()
    assert not stage.shell.warning
    wait(stage, clock, 90)
    assert stage.shell.warning


def test_the_visitor_can_end_from_the_warning(stage: Stage, hand: Any, clock: SetClock) -> None:
    stand(stage, hand, Screen.HOME)
    wait(stage, clock, 95)
    hand.rest()
    hand.tap("idleEnd")
    assert stage.stay.visit.here.screen is Screen.ATTRACT
