"""Numbers as ranges to choose from: cut exactly where the policies' conditions tell numbers apart.

Within such a range every number settles every condition alike, so a rough answer loses nothing. A range is written
`31..300`, `..30` or `501..` (both ends belong to it).
"""

import re
from collections.abc import Iterable, Iterator

from kiosk.catalog import All, AnyOf, Between, Condition, In, Not, Span

FINE_UNITS = frozenset({"%", "年"})
"""Counted in hundredths; all other units are whole (people, 元, pieces)."""

_RANGE = re.compile(r"(-?\d{1,15}(?:\.\d{1,4})?)?\.\.(-?\d{1,15}(?:\.\d{1,4})?)?")


def step_of(unit: str) -> float:
    """The smallest difference that counts."""
    return 0.01 if unit in FINE_UNITS else 1


def cuts(conditions: Iterable[Condition], fact: str, unit: str) -> tuple[float, ...]:
    """The last number before each cut, ascending. Cuts below zero are of no use to anything but money."""
    found: set[float] = set()
    for leaf in (leaf for condition in conditions for leaf in leaves(condition) if leaf.fact == fact):
        found.update(_cuts_of(leaf, step_of(unit)))
    return tuple(sorted(cut for cut in found if cut >= 0 or unit == "元"))


def spans(found: tuple[float, ...], unit: str) -> tuple[Span, ...]:
    """The ranges between the cuts, ascending; one range without any bound when there is no cut."""
    lows = [None, *(tidy(cut + step_of(unit)) for cut in found)]
    return tuple(Span(low, high) for low, high in zip(lows, [*found, None], strict=True))


def leaves(condition: Condition) -> Iterator[In | Between]:
    """The comparisons that a condition is made of."""
    match condition:
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from leaves(part)
        case Not(part):
            yield from leaves(part)
        case In() | Between():
            yield condition


def write_span(span: Span) -> str:
    """`31..300`."""
    return "..".join("" if end is None else str(end) for end in (span.low, span.high))


def read_span(text: str) -> Span | None:
    """The range that `text` writes; None when it is none, has no end at all, or ends before it begins."""
    found = _RANGE.fullmatch(text)
    if found is None or text == "..":
        return None
    low, high = (tidy(float(end)) if end else None for end in found.groups())
    return None if low is not None and high is not None and low > high else Span(low, high)


def tidy(number: float) -> float:
    """To the hundredth, whole numbers as int: 2.9899999 is 2.99, 3.0 is 3."""
    rounded = round(number, 2)
    return int(rounded) if rounded == int(rounded) else rounded


def _cuts_of(leaf: In | Between, step: float) -> Iterator[float]:
    if isinstance(leaf, Between):
        ends = (leaf.low, leaf.high)
        yield from (tidy(cut) for cut in (None if ends[0] is None else ends[0] - step, ends[1]) if cut is not None)
        return
    for value in leaf.values:
        if not isinstance(value, str | bool):
            yield from (tidy(value - step), tidy(value))
