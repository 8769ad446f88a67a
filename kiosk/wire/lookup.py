"""What a look at the center may bring besides a state: it does not know the number, or nobody answered."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unknown:
    """The center answered and has no such receipt (yet)."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No usable answer. `reason` is for staff and logs: a web page instead of an answer, no route, no trust, ..."""

    reason: str = ""
