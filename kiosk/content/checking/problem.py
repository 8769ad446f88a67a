"""One thing wrong in the content sources: where, what, and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """`file` is relative to the checked folder (empty for the folder itself). `blocks`: no pack is built with it."""

    file: str
    line: int
    what: str
    action: str = ""
    blocks: bool = True

    def in_folder(self, folder: Path) -> str:
        """The line for an editor, with the file's path as `folder` was given."""
        return f"{folder / self.file}:{self.line}: {self.what} {self.action}".rstrip()

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what} {self.action}".rstrip()


def in_order(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """By file and line, each once."""
    return tuple(sorted(set(problems)))
