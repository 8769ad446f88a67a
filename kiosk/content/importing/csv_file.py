"""Tables as csv, in the encodings and with the separators that spreadsheets write here."""

import csv
from pathlib import Path

from kiosk.content.importing.guard import CODE
from kiosk.content.importing.headings import is_heading
from kiosk.content.importing.model import Grid, Line, Place
from kiosk.content.importing.text_file import text_of
from kiosk.errors import Refusal

SEPARATORS = (",", ";", "\t", "|")
LOOKED_AT = 40
"""Lines in which the headings must stand for the separator to be known."""


def read_csv(path: Path) -> list[Grid]:
    """One grid. A csv knows no merged cells, so that blanks may be their rest."""
    text = text_of(path)
    try:
        separator = _separator(text)
        return [Grid(_lines(path.name, text, separator), loose=True)]
    except csv.Error as error:
        raise Refusal(CODE, f"{path} is no readable csv ({error}).", "Save it as csv anew, or as xlsx.") from error


def _separator(text: str) -> str:
    """The one under which headings are recognised; else the one that cuts the most."""
    beginning = "\n".join(text.split("\n")[:LOOKED_AT])
    cut = {
        sign: [row for row in csv.reader(beginning.splitlines(keepends=True), delimiter=sign)] for sign in SEPARATORS
    }
    for sign, rows in cut.items():
        if any(is_heading(row) for row in rows):
            return sign
    return max(SEPARATORS, key=lambda sign: sum(len(row) for row in cut[sign]))


def _lines(name: str, text: str, separator: str) -> list[Line]:
    reader = csv.reader(text.splitlines(keepends=True), delimiter=separator)
    lines: list[Line] = []
    begin = 1
    for row in reader:
        lines.append(Line(Place(name, begin), tuple(row)))
        begin = reader.line_num + 1
    return lines
