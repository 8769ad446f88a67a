"""Tables of documents, those inside cells too. Merged cells are followed here: python-docx looks them up row by row
through all rows above, which takes forever in a long table."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from docx.table import Table as Found
from docx.table import _Cell as Cell
from docx.text.paragraph import Paragraph

from kiosk.content.importing.guard import CODE
from kiosk.content.importing.model import Grid, Line, Place
from kiosk.errors import Refusal

TITLES = 4
"""Paragraphs before a table that may name it."""
DEEPEST = 8
"""Tables within tables."""


def read_docx(path: Path) -> list[Grid]:
    """A grid for each table, in reading order."""
    try:
        document: Any = docx.Document(str(path))
        return list(_Reading(path.name).grids(document, 0, ()))
    except (OpcError, SyntaxError, KeyError, ValueError, AttributeError, zipfile.BadZipFile) as error:
        what = f"{path} cannot be read as a document."  # lxml's errors over bad XML are SyntaxErrors
        raise Refusal(CODE, what, "Open it in a word processor and save it anew.") from error


class _Reading:
    def __init__(self, file: str) -> None:
        self.file = file
        self.tables = 0

    def grids(self, holder: Any, depth: int, above: tuple[str, ...]) -> Iterator[Grid]:
        titles: list[str] = []
        for part in holder.iter_inner_content():
            if isinstance(part, Paragraph):
                titles += [part.text] if part.text.strip() else []
            elif isinstance(part, Found):
                self.tables += 1
                name = f"table {self.tables}"
                inner: list[Cell] = []
                lines = list(self._lines(name, part, inner))
                yield Grid(lines, loose=False, titles=tuple(titles[-TITLES:]) or above)
                if depth < DEEPEST:
                    for cell in inner:
                        yield from self.grids(cell, depth + 1, tuple(titles[-TITLES:]) or above)
                titles = []

    def _lines(self, name: str, table: Found, inner: list[Cell]) -> Iterator[Line]:
        above: dict[int, str] = {}
        for number, row in enumerate(table._tbl.tr_lst, start=1):  # rows that a merge has emptied included
            column = row.grid_before
            cells: dict[int, str] = {}
            merged: set[int] = set()
            for piece in row.tc_lst:
                if piece.vMerge == "continue":
                    cells[column] = above.get(column, "")
                    merged.add(column)
                else:
                    cell = Cell(piece, table)
                    cells[column] = _text(cell)
                    inner += [cell] if cell.tables else []
                above[column] = cells[column]
                column += piece.grid_span
            texts = tuple(cells.get(index, "") for index in range(column))
            yield Line(Place(self.file, number, name), texts, frozenset(merged))


def _text(cell: Cell, depth: int = 0) -> str:
    """A cell's paragraphs, and the rows of tables in it as lines, each cell of theirs once."""
    pieces: list[str] = []
    for part in cell.iter_inner_content():
        if isinstance(part, Paragraph):
            pieces.append(part.text)
        elif depth < DEEPEST:
            for row in part._tbl.tr_lst:
                pieces.append(" ".join(_text(Cell(piece, part), depth + 1) for piece in row.tc_lst))
    return re.sub(r"\n{2,}", "\n", "\n".join(pieces)).strip()
