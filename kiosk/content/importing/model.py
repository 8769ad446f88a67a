"""What passes between the steps of an import: lines of cells with their place, doubts, records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.content.importing.doubts import Code
from kiosk.content.importing.headings import Field


class Kind(StrEnum):
    """What the rows of a table become."""

    ITEMS = "items"
    POLICIES = "policies"
    FAQS = "faqs"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: `row` counts from 1, in a file or on a `sheet`; `column` from 0, on sheets only."""

    file: str
    row: int
    sheet: str = ""
    column: int | None = None

    @property
    def cell(self) -> str:
        """`C5` of a sheet; empty for a line of text or a whole row."""
        return f"{letters(self.column)}{self.row}" if self.sheet and self.column is not None else ""

    def __str__(self) -> str:
        if not self.sheet:
            return f"{self.file}:{self.row}"
        return f"{self.file}: {self.sheet}!{self.cell or self.row}"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of cells as read. `merged` are the columns whose value a true merged cell carried here."""

    place: Place
    cells: tuple[str, ...]
    merged: frozenset[int] = frozenset()

    @property
    def filled(self) -> list[int]:
        """The columns that say anything."""
        return [index for index, cell in enumerate(self.cells) if cell.strip()]


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet, one table of a document, or one text file.

    `loose`: cells that were merged once are blank now, and rows may have lost a cell (text that was read from pages).
    `titles` are the lines of text before the first row.
    """

    lines: Sequence[Line]
    loose: bool
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table that was found by its headings. `columns[i]` is what column i means, None for the unknown."""

    title: str
    head: Place
    columns: tuple[Field | None, ...]
    headings: tuple[str, ...]
    body: Sequence[Line]
    loose: bool


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a person must look at. `row` is the number in the table; `note` never holds personal data."""

    code: Code
    place: Place
    row: int | None = None
    field: str = ""
    note: str = ""


@dataclass(slots=True)
class Record:
    """One row of a table, put together again. `no` is its number, None where the table has none.

    `columns` says where the table has which field: what it never asks for is no doubt. `marked`: its rows bear ★▲●.
    """

    no: int | None
    place: Place
    texts: dict[Field, str]
    columns: Mapping[Field, int]
    marked: bool = False
    doubts: list[Doubt] = field(default_factory=list)

    def text(self, name: Field) -> str:
        return self.texts.get(name, "")

    def doubt(self, code: Code, name: Field | None = None, note: str = "") -> None:
        if name is not None and name not in self.columns:
            return
        column = self.columns[name] if name is not None and self.place.sheet else None
        self.doubts.append(Doubt(code, replace(self.place, column=column), self.no, name or "", note))


@dataclass(frozen=True, slots=True)
class Draft:
    """One record in the form of the content sources, and the file of drafts that it goes into."""

    file: str
    data: Mapping[str, object]
    place: Place
    row: int | None


def letters(column: int) -> str:
    """The name of a sheet's column: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
