"""A code while it is typed: what is missing, what cannot be right; any beginning of a proper code is fine so far."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.enterprise import typed_code

CODE = "91330199MA0TEXT12M"


def test_a_whole_code_is_whole_however_it_is_written() -> None:
    for text in (CODE, CODE.lower(), "9133 0199 MA0T EXT1 2M", "９１３３0199MA0TEXT12M"):
        typed = typed_code(text)
        assert (typed.code, typed.whole, typed.left) == (CODE, True, 0)


@given(st.integers(min_value=0, max_value=17))
def test_a_beginning_is_fine_and_says_how_many_are_left(length: int) -> None:
    typed = typed_code(CODE[:length])
    assert (typed.odd, typed.left, typed.misfit, typed.whole) == ((), 18 - length, False, False)


def test_characters_that_never_stand_there_are_named_at_once() -> None:
    assert typed_code("91330199MAO").odd == (11,)
    assert typed_code("9133O199MAOTEXTI2M").odd == (5, 11, 16)


def test_a_wrong_last_character_is_a_misfit_and_no_odd_one() -> None:
    typed = typed_code(CODE[:-1] + "X")
    assert (typed.odd, typed.misfit, typed.whole) == ((), True, False)


@given(st.text(max_size=60))
def test_anything_can_be_judged(text: str) -> None:
    typed = typed_code(text)
    assert 0 <= typed.left <= 18
    assert all(1 <= place <= 18 for place in typed.odd)
