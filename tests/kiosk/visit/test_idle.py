"""Idle rules, for every screen and mode."""

import pytest

from kiosk.visit import Modes, Parting, Patience, Phase, Screen, parting, phase, seconds_left

PATIENCE = Patience(warn_s=90, warn_elder_s=180, end_s=20)
PLAIN, ELDER, LARGE = Modes(), Modes(elder=True), Modes(large=True)


@pytest.mark.parametrize("screen", Screen)
def test_every_screen_knows_what_to_do_when_the_visitor_walks_away(screen: Screen) -> None:
    expected = {Screen.ATTRACT: Phase.ACTIVE}.get(screen, Phase.OVER)
    assert phase(10_000, screen, PLAIN, PATIENCE) is expected


@pytest.mark.parametrize("screen", [screen for screen in Screen if parting(screen) is Parting.WARNED])
def test_a_screen_with_something_to_lose_warns_before_it_ends(screen: Screen) -> None:
    assert phase(89.9, screen, PLAIN, PATIENCE) is Phase.ACTIVE
    assert phase(90, screen, PLAIN, PATIENCE) is Phase.WARNING
    assert phase(109.9, screen, PLAIN, PATIENCE) is Phase.WARNING
    assert phase(110, screen, PLAIN, PATIENCE) is Phase.OVER


def test_only_attract_and_out_of_order_are_unusual() -> None:
    assert {screen for screen in Screen if parting(screen) is not Parting.WARNED} == {
        Screen.ATTRACT,
        Screen.OUT_OF_ORDER,
    }


def test_an_out_of_order_screen_ends_without_asking() -> None:
    assert phase(89, Screen.OUT_OF_ORDER, PLAIN, PATIENCE) is Phase.ACTIVE
    assert phase(90, Screen.OUT_OF_ORDER, PLAIN, PATIENCE) is Phase.OVER


@pytest.mark.parametrize("modes", [ELDER, LARGE])
def test_people_with_large_letters_have_longer(modes: Modes) -> None:
    assert phase(179, Screen.HOME, modes, PATIENCE) is Phase.ACTIVE
    assert phase(180, Screen.HOME, modes, PATIENCE) is Phase.WARNING


def test_a_touch_extends_any_number_of_times() -> None:
    for _ in range(50):
        assert phase(100, Screen.ITEM, PLAIN, PATIENCE) is Phase.WARNING
        assert phase(0, Screen.ITEM, PLAIN, PATIENCE) is Phase.ACTIVE


def test_the_countdown_never_says_zero_while_it_can_be_stopped() -> None:
    assert seconds_left(90, PLAIN, PATIENCE) == 20
    assert seconds_left(109.9, PLAIN, PATIENCE) == 1
    assert seconds_left(110, PLAIN, PATIENCE) == 0
    assert seconds_left(500, PLAIN, PATIENCE) == 0
