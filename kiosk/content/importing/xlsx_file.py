"""Workbooks. Cells are streamed; merged cells are read from the sheets' own XML, since the stream does not know them.

openpyxl's other mode knows them, but builds every cell of every merged range: one range over a whole sheet and it
never ends.
"""

import re
import warnings
import zipfile
from collections import deque
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import openpyxl
from openpyxl.utils.cell import range_boundaries

from kiosk.content.importing.guard import CHUNK, CODE
from kiosk.content.importing.model import Grid, Line, Place
from kiosk.errors import Refusal

WIDEST = 60
"""Columns that are looked at."""
LONGEST = 100_000
"""Rows of one sheet."""
MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z0-9:$]+)"')
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class Merge(NamedTuple):
    left: int
    top: int
    right: int
    bottom: int


def read_xlsx(path: Path) -> list[Grid]:
    """A grid for each sheet that is not hidden from the reader by being a chart."""
    merges = _merges(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # openpyxl speaks of styles and rules that it leaves out
        try:
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        except (KeyError, ValueError, TypeError, AttributeError, SyntaxError, zipfile.BadZipFile) as error:
            raise _unreadable(path) from error
        try:
            return [_grid(path, sheet, merges.get(sheet.title, [])) for sheet in book.worksheets]
        except (KeyError, ValueError, TypeError, SyntaxError) as error:
            raise _unreadable(path) from error
        finally:
            book.close()


def _unreadable(path: Path) -> Refusal:
    return Refusal(CODE, f"{path} cannot be read as a workbook.", "Open it in a spreadsheet and save it anew.")


def _grid(path: Path, sheet: Any, merges: list[Merge]) -> Grid:
    sheet.reset_dimensions()  # a sheet may claim to be a million columns wide
    lines = list(_lines(path, sheet, deque(sorted(merges, key=lambda one: one.top))))
    return Grid(lines, loose=False, titles=(sheet.title,))


def _lines(path: Path, sheet: Any, merges: deque[Merge]) -> Iterator[Line]:
    held: list[tuple[Merge, str]] = []
    for number, row in enumerate(sheet.iter_rows(values_only=True, max_col=WIDEST), start=1):
        if number > LONGEST:
            raise Refusal(CODE, f"{path} has more than {LONGEST} rows.", "Split the table into files.")
        cells = [_text(value) for value in row[:WIDEST]]
        while cells and not cells[-1]:
            cells.pop()
        held = [(merge, text) for merge, text in held if merge.bottom >= number]
        while merges and merges[0].top <= number:
            merge = merges.popleft()
            text = cells[merge.left - 1] if merge.left <= len(cells) else ""
            held.append((merge, text))
        merged = _fill(cells, held, number)
        yield Line(Place(path.name, number, sheet.title), tuple(cells), frozenset(merged))


def _fill(cells: list[str], held: list[tuple[Merge, str]], number: int) -> Iterator[int]:
    """Write a merged cell's text into every row of it. Across, only its first column has it."""
    merged = set()
    for merge, text in held:
        if number > merge.top and merge.left <= WIDEST:
            cells += [""] * (merge.left - len(cells))
            cells[merge.left - 1] = text
            merged.add(merge.left - 1)
    return iter(sorted(merged))


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


def _merges(path: Path) -> dict[str, list[Merge]]:
    """The merged ranges by sheet title."""
    with zipfile.ZipFile(path) as archive:
        try:
            targets = {
                str(one.get("Id")): str(one.get("Target"))
                for one in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 -- `guard` refuses entities
            }
            book = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314
        except (KeyError, ElementTree.ParseError) as error:
            raise _unreadable(path) from error
        found: dict[str, list[Merge]] = {}
        for sheet in book.iter():
            target = targets.get(sheet.get(RELATION) or "", "")
            name = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
            if sheet.tag.endswith("}sheet") and name in archive.namelist():
                found[sheet.get("name") or ""] = list(_ranges(archive, name))
        return found


def _ranges(archive: zipfile.ZipFile, name: str) -> Iterator[Merge]:
    """Read in pieces; a piece keeps the end of the one before, where a tag may have been cut."""
    rest = b""
    with archive.open(name) as stream:
        while chunk := stream.read(CHUNK):
            data = rest + chunk
            end = 0
            for match in MERGED.finditer(data):
                end = match.end()
                left, top, right, bottom = range_boundaries(match.group(1).decode())
                if left and top and right and bottom:  # a range of whole rows or columns is no cell
                    yield Merge(left, top, right, bottom)
            rest = data[max(end, len(data) - 200) :]
