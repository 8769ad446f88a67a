"""How often the right answer stands first, and how honestly nothing is said when nothing fits."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kiosk.bench.search_queries import Asked, Judge

NEAR = 3
ALL = "all"


@dataclass(frozen=True, slots=True)
class Quality:
    """Shares (0..1) over `queries` queries that have an answer. `style` is `all` or one style."""

    style: str
    queries: int
    first: float
    within_three: float
    reciprocal_rank: float


@dataclass(frozen=True, slots=True)
class Honesty:
    """“Nothing found”: how often it was right when said, and how often it was said when it was right (0..1).

    Both are None when there is nothing to count.
    """

    said: int
    right: int
    due: int

    @property
    def precision(self) -> float | None:
        return self.right / self.said if self.said else None

    @property
    def recall(self) -> float | None:
        return self.right / self.due if self.due else None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one way to search made of one file. `left_out` queries accept only what the catalogue lacks."""

    overall: Quality
    styles: tuple[Quality, ...]
    honesty: Honesty
    left_out: int


def measure(search: Callable[[str], Sequence[str]], queries: Iterable[Asked], judge: Judge) -> Outcome:
    """Ask every query once."""
    places: dict[str, list[int | None]] = {ALL: []}
    said = right = due = left_out = 0
    for asked in queries:
        accepted = judge.accepted(asked)
        if asked.accept and not accepted:
            left_out += 1
            continue
        found = search(asked.text)
        said += not found
        if not asked.accept:
            due += 1
            right += not found
            continue
        for style in (ALL, asked.style):
            places.setdefault(style, []).append(judge.place(found, accepted))
    styles = tuple(_quality(style, found) for style, found in sorted(places.items()) if style != ALL)
    return Outcome(_quality(ALL, places[ALL]), styles, Honesty(said, right, due), left_out)


def _quality(style: str, places: Sequence[int | None]) -> Quality:
    count = len(places) or 1
    return Quality(
        style,
        len(places),
        sum(place == 1 for place in places) / count,
        sum(place is not None and place <= NEAR for place in places) / count,
        sum(1 / place for place in places if place) / count,
    )
