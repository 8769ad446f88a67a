"""Green, yellow, grey, and what expires next."""

from datetime import date, timedelta

import pytest

from kiosk.enterprise import Colour, Licence, LicenceState, Standing, expires_next, light, lights

TODAY = date(2026, 11, 21)


def until(days: int, state: LicenceState = LicenceState.VALID) -> Licence:
    return Licence(f"ends in {days}", valid_until=TODAY + timedelta(days=days), state=state)


@pytest.mark.parametrize(
    ("days", "standing", "colour"),
    [
        (61, Standing.VALID, Colour.GREEN),
        (60, Standing.ENDS_SOON, Colour.YELLOW),
        (0, Standing.ENDS_SOON, Colour.YELLOW),
        (-1, Standing.ENDED, Colour.GREY),
    ],
)
def test_the_last_day_counts_and_sixty_days_are_soon(days: int, standing: Standing, colour: Colour) -> None:
    shown = light(until(days), TODAY)
    assert (shown.standing, shown.colour, shown.days_left) == (standing, colour, days)


@pytest.mark.parametrize(
    ("licence", "standing", "colour"),
    [
        (Licence("for ever"), Standing.VALID, Colour.GREEN),
        (Licence("tied", state=LicenceState.CONDITIONAL), Standing.CONDITIONAL, Colour.YELLOW),
        (until(10, LicenceState.CONDITIONAL), Standing.ENDS_SOON, Colour.YELLOW),
        (until(500, LicenceState.SUSPENDED), Standing.SUSPENDED, Colour.GREY),
        (until(500, LicenceState.ENDED), Standing.ENDED, Colour.GREY),
        (until(-5, LicenceState.SUSPENDED), Standing.ENDED, Colour.GREY),
        (Licence("later", valid_from=TODAY + timedelta(days=1)), Standing.NOT_YET, Colour.YELLOW),
        (Licence("from today", valid_from=TODAY), Standing.VALID, Colour.GREEN),
    ],
)
def test_conditions_rest_and_beginnings_have_their_colours(
    licence: Licence, standing: Standing, colour: Colour
) -> None:
    assert (light(licence, TODAY).standing, light(licence, TODAY).colour) == (standing, colour)


def test_what_asks_for_something_stands_first_and_what_is_over_last() -> None:
    shown = lights([until(-1), Licence("for ever"), until(50), until(400), until(3)], TODAY)
    assert [one.days_left for one in shown] == [3, 50, 400, None, -1]


def test_the_next_to_expire_is_a_running_one_with_an_end() -> None:
    nearest = Licence("next", valid_until=TODAY + timedelta(days=90), item="qt-007")
    found = expires_next([until(-3), until(9, LicenceState.SUSPENDED), Licence("for ever"), until(200), nearest], TODAY)
    assert found is not None
    assert (found.licence.item, found.days_left) == ("qt-007", 90)
    assert expires_next([Licence("for ever"), until(-1)], TODAY) is None
