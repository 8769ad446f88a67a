"""The way back."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit import LONGEST, Place, Screen, begun_at_home, left, one_back, onward, swapped

ATTRACT, HOME = Place(Screen.ATTRACT), Place(Screen.HOME)
places = st.builds(Place, st.sampled_from([s for s in Screen if s is not Screen.ATTRACT]), st.sampled_from("abc"))


def test_back_never_passes_home() -> None:
    assert one_back(begun_at_home()) == (ATTRACT, HOME)
    assert one_back((ATTRACT, HOME, Place(Screen.ITEM, "a"))) == (ATTRACT, HOME)


def test_a_visit_that_begins_with_a_scan_has_home_behind_it() -> None:
    assert onward((ATTRACT,), Place(Screen.SCAN)) == (ATTRACT, HOME, Place(Screen.SCAN))


def test_a_second_tap_on_the_same_thing_changes_nothing() -> None:
    there = (ATTRACT, HOME, Place(Screen.ITEM, "a"))
    assert onward(there, Place(Screen.ITEM, "a")) == there


def test_going_home_leaves_nothing_to_go_back_to() -> None:
    assert onward((ATTRACT, HOME, Place(Screen.ITEM, "a")), HOME) == (ATTRACT, HOME)


def test_a_swapped_place_is_not_returned_to() -> None:
    trail = swapped((ATTRACT, HOME, Place(Screen.REVIEW)), Place(Screen.RECEIPT))
    assert trail == (ATTRACT, HOME, Place(Screen.RECEIPT))
    assert swapped((ATTRACT, HOME), Place(Screen.ITEM, "a"))[:2] == (ATTRACT, HOME)


def test_back_finds_what_a_screen_noted_of_itself_and_the_way_on_does_not() -> None:
    item = Place(Screen.ITEM, "a")
    noted = left((ATTRACT, HOME, item), "scrolled")
    assert one_back(onward(noted, Place(Screen.APPEAL)))[-1].traces == "scrolled"
    assert onward(onward(noted, Place(Screen.APPEAL)), item)[-1].traces == ""
    assert swapped(noted, Place(Screen.CHECKLIST, "a"))[-1].traces == ""


def test_notes_do_not_make_another_place_of_it() -> None:
    noted = left((ATTRACT, HOME, Place(Screen.ITEM, "a")), "scrolled")
    assert onward(noted, Place(Screen.ITEM, "a")) == noted


@given(st.lists(places, max_size=80))
def test_the_trail_begins_at_home_and_never_grows_without_end(steps: list[Place]) -> None:
    trail = begun_at_home()
    for step in steps:
        trail = onward(trail, step)
        assert trail[:2] == (ATTRACT, HOME)
        assert len(trail) <= LONGEST
        assert trail[-1] == step or step.screen is Screen.HOME
