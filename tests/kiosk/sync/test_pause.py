"""Pauses after failed tries: doubled, bounded, drawn by lot, over when the clock was set back."""

from datetime import datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import HALL_ZONE
from kiosk.sync.pause import Pause, pause_s

NOW = datetime(2026, 11, 20, 23, 30, tzinfo=HALL_ZONE)


class Marks(dict[str, str]):
    """Marks in memory."""

    def get(self, name: str) -> str:  # type: ignore[override]
        return super().get(name, "")

    def put(self, name: str, value: str) -> None:
        self[name] = value


@given(st.integers(0, 10_000), st.floats(0.01, 60), st.floats(60, 3600), st.integers())
def test_a_pause_is_never_longer_than_allowed_nor_shorter_than_half(
    failures: int, first: float, longest: float, seed: int
) -> None:
    full = min(longest, first * 2.0 ** min(max(failures - 1, 0), 30))
    assert full / 2 <= pause_s(failures, first, longest, Random(seed)) <= full


def test_pauses_double() -> None:
    class Highest(Random):
        def uniform(self, a: float, b: float) -> float:
            return b

    assert [pause_s(n, 5, 900, Highest()) for n in (1, 2, 3, 8, 9, 99)] == [5, 10, 20, 640, 900, 900]


def test_a_pause_holds_until_its_end_and_is_forgotten_on_success() -> None:
    marks, pause = Marks(), Pause("sync", 900)
    assert not pause.active(marks, NOW)
    pause.begin(marks, NOW + timedelta(seconds=60))
    assert pause.active(marks, NOW)
    assert not pause.active(marks, NOW + timedelta(seconds=60))
    assert pause.failures(marks) == 1
    pause.end(marks)
    assert (pause.failures(marks), pause.active(marks, NOW)) == (0, False)


def test_a_pause_from_before_the_clock_was_set_back_is_over() -> None:
    marks, pause = Marks(), Pause("sync", 900)
    pause.begin(marks, NOW + timedelta(seconds=60))
    assert not pause.active(marks, NOW - timedelta(days=1))


def test_sending_and_asking_pause_apart() -> None:
    marks = Marks()
    Pause("replies", 900).begin(marks, NOW + timedelta(seconds=60))
    assert not Pause("sync", 900).active(marks, NOW)
