"""One thing wrong in the content sources: where, what, and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """`file` is relative to the checked folder. `blocks`: a pack must not be built with it."""

    file: str
    line: int
    what: str
    action: str = ""
    blocks: bool = True

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what} {self.action}".rstrip()


def in_order(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """By file and line, each once."""
    return tuple(sorted(set(problems)))
