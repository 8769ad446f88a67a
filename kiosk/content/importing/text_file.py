"""Text that was read from pages: cells parted by tabs, or Markdown rows with `|`."""

import codecs
import re
from pathlib import Path

from kiosk.content.importing.guard import CODE
from kiosk.content.importing.model import Grid, Line, Place
from kiosk.errors import Refusal

RULE = re.compile(r"^[\s|:+-]*-{2,}[\s|:+-]*$")
"""The line under a Markdown heading, in all its forms."""
BYTE_ORDER_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
ENCODINGS = ("utf-8", "gb18030")
"""gb18030 reads GBK and GB2312 as well; it comes last, since it accepts almost any bytes."""


def text_of(path: Path) -> str:
    """The text of a file in UTF-8, UTF-16 with a mark, or GB18030. Raises `Refusal` for anything else."""
    data = path.read_bytes()
    marked = next((name for mark, name in BYTE_ORDER_MARKS.items() if data.startswith(mark)), None)
    for encoding in (marked,) if marked else ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Refusal(CODE, f"{path} is no text in UTF-8 or GB18030.", "Save it as UTF-8.")


def read_text(path: Path) -> list[Grid]:
    """The whole file as one grid; lines without cells have one, so that titles and ends can be seen."""
    lines = [
        Line(Place(path.name, number), () if RULE.match(text) else _cells(text))
        for number, text in enumerate(text_of(path).split("\n"), start=1)
    ]
    return [Grid(lines, loose=True)]


def _cells(text: str) -> tuple[str, ...]:
    text = text.rstrip("\r")
    if "\t" in text:
        return tuple(text.split("\t"))
    bare = text.strip()
    if bare.startswith("|"):
        bare = bare.removeprefix("|").removesuffix("|")
        return tuple(part.strip().replace("\\|", "|") for part in re.split(r"(?<!\\)\|", bare))
    return (text,)
