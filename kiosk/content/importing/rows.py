"""Puts the rows of a table together: numbers, lost cells, rows that a page break has cut in two."""

from collections.abc import Collection

from kiosk.content.importing.align import Habits, agrees, habits, laid
from kiosk.content.importing.doubts import Code
from kiosk.content.importing.headings import Field, is_heading
from kiosk.content.importing.model import Doubt, Line, Record, Table
from kiosk.content.importing.shapes import Shapes
from kiosk.content.importing.words import digits, joined, mark_of, open_brackets, squeeze

MARKED = 0.3
"""From this share of marked cells on, a column is the one that bears the marks."""

NEAR = 60
"""Lines around a row in which its neighbours are looked for; about two pages."""


def assemble(table: Table, sections: Collection[str]) -> tuple[list[Record], list[Doubt]]:
    """The records of a table in order, and the lines that belong to none. Cells are still as printed."""
    rows = _Rows(table, Shapes(sections, _marked(table)))
    for index, line in enumerate(table.body):
        if line.filled:
            rows.take(index, line)
    rows.check_numbers()
    return rows.records, rows.strangers


def _marked(table: Table) -> Field | None:
    for name in (Field.NAME, Field.SUMMARY, Field.MEASURE):
        if name in table.columns:
            column = table.columns.index(name)
            cells = [line.cells[column] for line in table.body if column in line.filled]
            if sum(bool(mark_of(cell)) for cell in cells) > MARKED * len(cells):
                return name
    return None


class _Rows:
    def __init__(self, table: Table, shapes: Shapes) -> None:
        self.table = table
        self.shapes = shapes
        self.columns = table.columns
        self.number = table.columns.index(Field.NUMBER) if Field.NUMBER in table.columns else None
        self.fields = {name: index for index, name in enumerate(table.columns) if name}
        self.records: list[Record] = []
        self.strangers: list[Doubt] = []
        self.known = self._habits()

    def _habits(self) -> Habits:
        own = [line for line in self.table.body if line.filled and self._no(line)]
        return habits(self.columns, [line for line in own if agrees(self.columns, line, self.shapes)])

    def _no(self, line: Line) -> str:
        """The number at the head of a line; empty for a continuation, also of a merged number."""
        if self.number is None or self.number >= len(line.cells) or self.number in line.merged:
            return ""
        return digits(line.cells[self.number])

    def take(self, index: int, line: Line) -> None:
        number = self._no(line)
        if is_heading(line.cells) or all(not line.cells[cell].strip("-— ") for cell in line.filled):
            return
        if self.number is None:
            self._begin(line, None)
        elif number and self._completes(number):
            last = self.records[-1]
            last.no = int(f"{last.no}{number}")
            last.doubt(Code.NUMBER_JOINED, Field.NUMBER)
            rest = tuple("" if cell == self.number else text for cell, text in enumerate(line.cells))
            self._continue(index, Line(line.place, rest, line.merged))
        elif number:
            self._begin(line, int(number))
        elif self._lost_its_number(index, line):
            self._begin(line, self._expected())
            self.records[-1].doubt(Code.NUMBER_LOST, Field.NUMBER)
        elif self._is_note(line):
            self.strangers.append(Doubt(Code.NOT_A_ROW, line.place))
        else:
            self._continue(index, line)

    def _expected(self) -> int:
        return (self.records[-1].no or 0) + 1 if self.records else 1

    def _completes(self, number: str) -> bool:
        """“1 0”, then “2” on the next line, where 102 was due."""
        if len(self.records) < 2:
            return False
        last, before = self.records[-1].no, self.records[-2].no
        return before is not None and f"{last}{number}" == str(before + 1)

    def _lost_its_number(self, index: int, line: Line) -> bool:
        """A full row without a number, exactly where one number is missing."""
        if len(line.filled) < max(4, len(self.columns) // 2) or not agrees(self.columns, line, self.shapes):
            return False
        following = (self._no(other) for other in self.table.body[index + 1 : index + NEAR])
        return next((number for number in following if number), "") == str(self._expected() + 1)

    def _is_note(self, line: Line) -> bool:
        """One cell of text at the left edge, which does not go on with an open bracket of the row above."""
        if len(line.filled) > 1 or line.filled[0] != 0 or self.number != 0:
            return not self.records
        text = line.cells[0]
        return not self.records or (open_brackets(text) >= 0 and len(squeeze(text)) > 3)

    def _begin(self, line: Line, no: int | None) -> None:
        record = Record(no, line.place, {}, self.fields, self.shapes.marked is not None)
        self.records.append(record)
        places = self._places(line)
        if any(cell != column for cell, column in places.items()):
            record.doubt(Code.SHIFTED)
        elif not places:
            record.doubt(Code.NOT_A_ROW)
        for cell, column in places.items():
            self._add(record, column, line.cells[cell])

    def _continue(self, index: int, line: Line) -> None:
        if not self.records:
            self.strangers.append(Doubt(Code.NOT_A_ROW, line.place))
            return
        record = self.records[-1]
        for cell, column in self._rest(index, line).items():
            if cell not in line.merged:
                self._add(record, column, line.cells[cell])
        record.doubts.append(Doubt(Code.CONTINUED, line.place, record.no))

    def _rest(self, index: int, line: Line) -> dict[int, int]:
        """The columns of a continuation. It stands on a new page, and keeps the layout of the rows there."""
        if not self.table.loose:
            return self._places(line)
        places = self._layout(index, line)
        if self._marks_fit(line, places):
            return places
        return laid(self.columns, line, self.shapes, self.known)

    def _layout(self, index: int, line: Line) -> dict[int, int]:
        width = len(self.columns)
        if self._lost_first_cell(line):
            return {cell: min(cell + 1, width - 1) for cell in line.filled}
        if len(line.cells) < width and not line.place.sheet:  # rows of a sheet end where their last word ends
            pattern = self._neighbour(index, len(line.cells))
            return {cell: min(self._like(pattern, cell), width - 1) for cell in line.filled}
        return {cell: min(cell, width - 1) for cell in line.filled}

    def _lost_first_cell(self, line: Line) -> bool:
        """Text in the number's place, which is always blank in a continuation: the blank cell itself was lost."""
        first = line.filled[0]
        return first == self.number and first not in line.merged and not self._no(line)

    def _neighbour(self, index: int, width: int) -> dict[int, int]:
        """Where the cells stand in the next row of the same width, or in the last one before."""
        body = self.table.body
        for other in (*body[index + 1 : index + NEAR], *reversed(body[max(0, index - NEAR) : index])):
            if len(other.cells) == width and self._no(other):
                return self._places(other)
        return {}

    @staticmethod
    def _like(pattern: dict[int, int], cell: int) -> int:
        """A cell moves as far as the cell at or before it moves in the pattern."""
        known = [one for one in pattern if one <= cell]
        return cell + (pattern[max(known)] - max(known) if known else 0)

    def _places(self, line: Line) -> dict[int, int]:
        """`{cell: column}` of a row; empty when it cannot be laid out. Cells of true tables never move."""
        if not self.table.loose:
            return {cell: cell for cell in line.filled if cell < len(self.columns)}
        if agrees(self.columns, line, self.shapes):
            return {cell: cell for cell in line.filled}
        return laid(self.columns, line, self.shapes, self.known)

    def _marks_fit(self, line: Line, places: dict[int, int]) -> bool:
        if self.shapes.marked is None:
            return True
        return all(
            not mark_of(line.cells[cell]) or self.columns[column] is self.shapes.marked
            for cell, column in places.items()
        )

    def _add(self, record: Record, column: int, text: str) -> None:
        name = self.columns[column]
        if name is None or name is Field.NUMBER:
            return
        if self.table.loose:
            record.texts[name] = joined(record.text(name), text)
        else:
            record.texts[name] = f"{record.text(name)}\n{text}".strip()

    def check_numbers(self) -> None:
        """Say where numbers are missing or come twice."""
        seen: set[int] = set()
        last = 0
        for record in self.records:
            if record.no is None:
                continue
            if record.no in seen:
                record.doubt(Code.NUMBER_TWICE, Field.NUMBER, str(record.no))
            elif record.no != last + 1:
                record.doubt(Code.NUMBER_JUMP, Field.NUMBER, f"{last} → {record.no}")
            seen.add(record.no)
            last = record.no
