"""Puts the cells of a row back under their headings when the row has lost or gained some.

A row that agrees with its headings is left as it is. For any other, the cheapest way is sought to lay its cells, in
their order, onto the columns (an edit distance): cells of a known shape pull to their column, columns that most rows
leave blank are easily skipped, blank cells are easily dropped, cells that say something are never dropped.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.importing.headings import Field
from kiosk.content.importing.model import Line
from kiosk.content.importing.shapes import CONTACT, FREQUENCIES, Shapes
from kiosk.content.importing.words import mark_of, squeeze

SLIP = 0.5
"""Each dropped cell and each skipped column."""
NEVER = 1e6
NEEDED = 2.0


@dataclass(frozen=True, slots=True)
class Habits:
    """What the rows that agree with their headings show: how often a column is filled, and what it says again."""

    filled: tuple[float, ...]
    words: tuple[frozenset[str], ...]


def agrees(columns: Sequence[Field | None], line: Line, shapes: Shapes) -> bool:
    """Whether nothing in the row contradicts its headings."""
    if any(index >= len(columns) for index in line.filled):
        return False
    for index in line.filled:
        name, flat = columns[index], squeeze(line.cells[index])
        if (name is Field.FREQUENCY) != (flat in FREQUENCIES):
            return False
        if shapes.marked is not None and mark_of(flat) and name is not shapes.marked:
            return False
        if name is not Field.SECTION and shapes.section(flat) and Field.SECTION in columns and len(flat) < 6:
            return False
    return not _contact_slipped(columns, line)


def _contact_slipped(columns: Sequence[Field | None], line: Line) -> bool:
    """A telephone number under “线下”, or a place under “联系电话”, while the cell beside it is blank."""
    if Field.HALL not in columns or Field.CONTACT not in columns:
        return False
    said = {columns[index]: squeeze(line.cells[index]) for index in line.filled}
    hall, contact = said.get(Field.HALL, ""), said.get(Field.CONTACT, "")
    return bool((CONTACT.search(hall) and not contact) or (contact and not hall and not CONTACT.search(contact)))


def habits(columns: Sequence[Field | None], lines: Sequence[Line]) -> Habits:
    """What those rows, which agree with their headings, have in common."""
    count = max(1, len(lines))
    said = [Counter[str]() for _ in columns]
    for line in lines:
        for index in line.filled:
            said[index][squeeze(line.cells[index])] += 1
    filled = tuple(counter.total() / count for counter in said)
    words = tuple(frozenset(word for word, times in counter.items() if times > 1) for counter in said)
    return Habits(filled, words)


def laid(columns: Sequence[Field | None], line: Line, shapes: Shapes, known: Habits) -> dict[int, int]:
    """For each cell that says something, its column: `{cell: column}`."""
    cells, width = line.cells, len(columns)
    best = [[NEVER] * (width + 1) for _ in range(len(cells) + 1)]
    came: dict[tuple[int, int], tuple[int, int]] = {}
    best[0][0] = 0.0
    for cell in range(len(cells) + 1):
        for column in range(width + 1):
            here = best[cell][column]
            if here >= NEVER:
                continue
            for step_cell, step_column, cost in _steps(columns, cells, cell, column, shapes, known):
                there = (cell + step_cell, column + step_column)
                if here + cost < best[there[0]][there[1]]:
                    best[there[0]][there[1]] = here + cost
                    came[there] = (cell, column)
    return _path(came, cells, width)


def _steps(
    columns: Sequence[Field | None], cells: Sequence[str], cell: int, column: int, shapes: Shapes, known: Habits
) -> list[tuple[int, int, float]]:
    steps: list[tuple[int, int, float]] = []
    more_cells, more_columns = cell < len(cells), column < len(columns)
    blank = more_cells and not cells[cell].strip()
    if blank:
        steps.append((1, 0, SLIP))
    if more_columns:
        usual = known.filled[column]
        left_out = usual + (NEEDED if columns[column] is shapes.marked and usual > SLIP else 0.0)
        steps.append((0, 1, left_out + SLIP))
        if blank:
            steps.append((1, 1, left_out))
        elif more_cells:
            again = 1.5 if squeeze(cells[cell]) in known.words[column] else 0.0
            steps.append((1, 1, 1 - usual - again + shapes.fits(columns[column], cells[cell])))
    return steps


def _path(came: dict[tuple[int, int], tuple[int, int]], cells: Sequence[str], width: int) -> dict[int, int]:
    """Empty when there is no way: more filled cells than columns."""
    at = (len(cells), width)
    laid_out: dict[int, int] = {}
    while at != (0, 0):
        if at not in came:
            return {}
        before = came[at]
        if before[0] < at[0] and before[1] < at[1] and cells[before[0]].strip():
            laid_out[before[0]] = before[1]
        at = before
    return laid_out
