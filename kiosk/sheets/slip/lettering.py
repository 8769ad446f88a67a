"""Text as wide as it will print: advances, the air between Chinese and Latin, marks closed up; and setting a line."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from PIL import ImageDraw

from kiosk.sheets.fonts import font
from kiosk.sheets.slip.measures import Type

AIR = 0.14
"""White between a Chinese character and a Latin letter or digit, in em; a quarter em is for books, slips are narrow."""

BASELINE = 0.88
"""Where the baseline lies in the square of a Chinese character, from its top (Noto CJK: 880 of 1000 units)."""

OPENING = frozenset("（【《〈「『〔“‘")
"""Marks whose left half is blank; at the start of a line they stand half an em further left."""

CLOSING = frozenset("，。、；：？！）】》〉」』〕”’")
"""Marks whose right half is blank; two marks in a row share one blank half."""

_MARKS = OPENING | CLOSING | frozenset("…—～·￥％\u3000 ")
_LATIN_END = 0x250


@lru_cache(maxsize=20_000)
def _advance(character: str, size: int, bold: bool) -> float:
    return font(size, bold=bold).getlength(character)


@lru_cache(maxsize=20_000)
def _gap(before: str, after: str) -> float:
    """White added (or, below zero, taken away) between two neighbours, in em."""
    if after in OPENING | CLOSING and (before in CLOSING or (before in OPENING and after in OPENING)):
        return -0.5
    if before in _MARKS or after in _MARKS or _is_latin(before) == _is_latin(after):
        return 0.0
    return AIR if (before if _is_latin(before) else after).isalnum() else 0.0


def _is_latin(character: str) -> bool:
    return ord(character) < _LATIN_END


def measure(text: str, style: Type) -> float:
    """Width in dots of `text` set in one line."""
    advances = sum(_advance(character, style.size, style.bold) for character in text)
    return advances + style.size * sum(_gap(*pair) for pair in pairwise(text))


def fitting(text: str, style: Type, width: float, least: int) -> Type:
    """`style`, or the largest smaller one (not below `least`) in which `text` stands in one line of `width`."""
    while style.size > least and measure(text, style) > width:
        style = Type(style.size - 1, style.bold)
    return style


def set_line(draw: ImageDraw.ImageDraw, x: float, y: float, line: str, style: Type, ink: int = 0) -> None:
    """Draw `line` with the top of its line box at `y`."""
    if line and line[0] in OPENING:
        x -= style.size / 2
    baseline = round(y + (style.pitch - style.size) / 2 + style.size * BASELINE)
    face = font(style.size, bold=style.bold)
    for run, gap in _runs(line):
        draw.text((round(x), baseline), run, fill=ink, font=face, anchor="ls")
        x += sum(_advance(character, style.size, style.bold) for character in run) + gap * style.size


def _runs(line: str) -> Iterator[tuple[str, float]]:
    """The line in pieces that are drawn at once, each with the gap that follows it in em."""
    start = 0
    for at in range(1, len(line)):
        gap = _gap(line[at - 1], line[at])
        if gap:
            yield line[start:at], gap
            start = at
    if line:
        yield line[start:], 0.0
