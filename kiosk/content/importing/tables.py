"""Finds the tables of a grid by their headings, and where each of them ends."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.content.importing.doubts import Code
from kiosk.content.importing.headings import SUBJECTS, Field, is_heading, meaning
from kiosk.content.importing.model import Doubt, Grid, Line, Table
from kiosk.content.importing.withhold import quotable
from kiosk.content.importing.words import digits, squeeze

TITLE_LINES = 4
"""Lines above the headings that may name the table."""
LONGEST_TITLE = 60
NEAR = 60
"""Lines below repeated headings in which the next number must come."""


@dataclass
class Found:
    tables: list[Table] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def find_tables(grid: Grid) -> Found:
    """All tables of one grid. Rows that lie outside of any are doubts."""
    found = Found()
    heads = [index for index, line in enumerate(grid.lines) if _begins(line)]
    end = 0
    for head in heads:
        if head < end:  # headings repeated within the table before, or their second line
            continue
        above = grid.lines[end:head]
        found.doubts += _outside(above)
        table, end = _table(grid, head, above)
        if not any(name in SUBJECTS for name in table.columns):
            found.doubts.append(Doubt(Code.OUTSIDE, table.head, note=squeeze(" ".join(table.headings))[:60]))
            continue
        found.tables.append(table)
        found.doubts += _unknown(table)
    found.doubts += _outside(grid.lines[end:])
    return found


def _begins(line: Line) -> bool:
    return len(line.filled) > 1 and is_heading(line.cells)


def _table(grid: Grid, head: int, above: Sequence[Line]) -> tuple[Table, int]:
    columns, headings, begin = _heads(grid, head)
    end = _end(grid, begin, columns)
    title = _title(grid, above)
    body = grid.lines[begin:end]
    loose = grid.loose or _copied_from_pages(columns, body)
    table = Table(title, grid.lines[head].place, columns, headings, body, loose)
    return table, end


def _copied_from_pages(columns: Sequence[Field | None], body: Sequence[Line]) -> bool:
    """A sheet without any merged cell, in which rows go on without a number: pages were pasted into it."""
    if Field.NUMBER not in columns or any(line.merged for line in body):
        return False
    number = columns.index(Field.NUMBER)
    return any(len(line.filled) > 1 and number not in line.filled for line in body)


def _heads(grid: Grid, head: int) -> tuple[tuple[Field | None, ...], tuple[str, ...], int]:
    """What the columns mean, by the headings and the line of finer headings below them, and where the rows begin."""
    upper = grid.lines[head].cells
    begin = head + 1
    while begin < len(grid.lines) and not grid.lines[begin].filled:
        begin += 1
    lower: tuple[str, ...] = ()
    if begin < len(grid.lines) and _refines(upper, grid.lines[begin]):
        lower = grid.lines[begin].cells
        begin += 1
    else:
        begin = head + 1
    width = max(len(upper), len(lower))
    headings = tuple(quotable(_finer(upper, lower, index)) for index in range(width))
    columns: list[Field | None] = []
    for heading in headings:
        name = meaning(heading)
        columns.append(None if name in columns else name)
    if Field.NAME not in columns and Field.GROUP in columns:
        columns[columns.index(Field.GROUP)] = Field.NAME  # the finest that this table has
    return tuple(columns), headings, begin


def _refines(upper: Sequence[str], line: Line) -> bool:
    said = [index for index in line.filled if line.cells[index] != (upper[index] if index < len(upper) else "")]
    known = [index for index in said if meaning(line.cells[index])]
    return bool(known) and len(known) * 2 >= len(said) and not digits(line.cells[0])


def _finer(upper: Sequence[str], lower: Sequence[str], index: int) -> str:
    below = lower[index] if index < len(lower) else ""
    return below if below.strip() else upper[index] if index < len(upper) else ""


def _end(grid: Grid, begin: int, columns: Sequence[Field | None]) -> int:
    """A text table ends at a line without cells, any other at its own end; both at another table's headings."""
    for index in range(begin, len(grid.lines)):
        line = grid.lines[index]
        if not line.filled:
            continue
        if grid.loose and len(line.cells) == 1 and len(columns) > 1:
            return index
        if _begins(line) and not _repeats(grid, index, columns):
            return _before_titles(grid, begin, index)
    return len(grid.lines)


def _before_titles(grid: Grid, begin: int, head: int) -> int:
    """Leave the lines that name the next table to it: one cell of text at the left, directly above its headings."""
    while head > begin:
        line = grid.lines[head - 1]
        if line.filled and (line.filled != [0] or digits(line.cells[0])):
            break
        head -= 1
    return head


def _repeats(grid: Grid, index: int, columns: Sequence[Field | None]) -> bool:
    """Whether these headings only begin a new page: they are the same, and the numbers go on."""
    upper = {meaning(cell) for cell in grid.lines[index].cells} - {None}
    if not upper <= {*columns, Field.SECTION, Field.SUMMARY}:
        return False
    number = columns.index(Field.NUMBER) if Field.NUMBER in columns else None
    if number is None:
        return True
    following = (
        digits(line.cells[number]) for line in grid.lines[index + 1 : index + NEAR] if number < len(line.cells)
    )
    return next((value for value in following if value), "1") != "1"


def _title(grid: Grid, above: Sequence[Line]) -> str:
    """The lines above the headings that have one cell with text, and the sheet's name or the document's paragraphs."""
    said = [line.cells[line.filled[0]] for line in above if len(line.filled) == 1][-TITLE_LINES:]
    titles = [squeeze(text).lstrip("# ") for text in (*grid.titles, *said)]
    return " / ".join(title for title in map(quotable, titles) if 0 < len(title) <= LONGEST_TITLE)


def _outside(lines: Sequence[Line]) -> list[Doubt]:
    """Runs of rows with several cells; one doubt for each run."""
    doubts: list[Doubt] = []
    before: Line | None = None
    for line in lines:
        if len(line.filled) > 1:
            if before is None:
                doubts.append(Doubt(Code.OUTSIDE, line.place))
            before = line
        elif line.filled and len(line.cells) == 1:
            before = None
    return doubts


def _unknown(table: Table) -> list[Doubt]:
    return [
        Doubt(Code.UNKNOWN_HEADING, table.head, field=squeeze(heading)[:30])
        for name, heading in zip(table.columns, table.headings, strict=True)
        if name is None and heading.strip()
    ]
