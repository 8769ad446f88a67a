"""What one bench says, and how two things are timed fairly: alternating, medians, in one run."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """One result. `ratio` compares ours with the yardstick; `within` tells whether `reach` holds.

    `unit` is of `ours` and `yardstick` (ms, events/s); `higher_is_better` turns the comparison round.
    """

    name: str
    yardstick_name: str
    unit: str
    ours: float
    yardstick: float
    reach: float
    runs: int
    higher_is_better: bool = False
    note: str = ""

    @property
    def ratio(self) -> float:
        return self.ours / self.yardstick

    @property
    def within(self) -> bool:
        return self.ratio >= self.reach if self.higher_is_better else self.ratio <= self.reach


def alternate(ours: Callable[[], float], yardstick: Callable[[], float], runs: int) -> tuple[float, float]:
    """Medians of both, measured in turn so that a busy moment of the machine hits both alike.

    One turn of each is thrown away first: caches are warm for neither or for both.
    """
    ours()
    yardstick()
    mine: list[float] = []
    theirs: list[float] = []
    for _ in range(runs):
        mine.append(ours())
        theirs.append(yardstick())
    return statistics.median(mine), statistics.median(theirs)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that `work` took."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
