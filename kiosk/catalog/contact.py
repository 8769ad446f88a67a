"""How to reach an office: its window, its telephone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HallChannel:
    """A counter: `place` is a Place id, `window` the name on the sign."""

    place: str
    window: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """An office line, never a person's."""

    number: str
    label: str = ""
