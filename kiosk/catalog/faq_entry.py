"""Questions with answers that belong to no single affair."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FaqEntry:
    """A question that stands by itself. `ask` are other ways to ask it; `items`, `policies`, `places` lead on (ids)."""

    id: str
    question: str
    answer: str
    sources: tuple[str, ...]
    ask: tuple[str, ...] = ()
    section: str = ""
    items: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    reviewed: bool = True
