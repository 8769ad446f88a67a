"""Text as wide as it will print: advances, the air between Chinese and Latin, marks closed up; and setting a line.

Only single characters are kept between two lines or sheets, never words: a receipt's secret must not stay in memory.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

from PIL import Image

from kiosk.sheets.fonts import font
from kiosk.sheets.slip.measures import Type

AIR = 0.14
"""White between a Chinese character and a Latin letter or digit, in em; a quarter em is for books, slips are narrow."""

BASELINE = 0.88
"""Where the baseline lies in the square of a Chinese character, from its top (Noto CJK: 880 of 1000 units)."""

INK_FROM = 103
"""Coverage (0 to 255) that becomes ink: a little under half, because thermal dots bleed less than thin strokes lose."""

OPENING = frozenset("（【《〈「『〔“‘")
"""Marks whose left half is blank; at the start of a line they stand half an em further left."""

CLOSING = frozenset("，。、；：？！）】》〉」』〕”’")
"""Marks whose right half is blank; two marks in a row share one blank half."""

_QUIET = frozenset("…—～·￥％\u3000 ")
_LATIN_END = 0x250
_INK_TABLE = [255 if coverage >= INK_FROM else 0 for coverage in range(256)]


class _Sort(IntEnum):
    """What a character is to its neighbours."""

    CHINESE = 0
    WORD = 1
    LATIN_SIGN = 2
    OPENS = 3
    CLOSES = 4
    QUIET = 5


_AIRY = {(_Sort.CHINESE, _Sort.WORD), (_Sort.WORD, _Sort.CHINESE)}
_CLOSED_UP = {(_Sort.OPENS, _Sort.OPENS), (_Sort.CLOSES, _Sort.OPENS), (_Sort.CLOSES, _Sort.CLOSES)}
_GAPS = [[AIR if (a, b) in _AIRY else -0.5 if (a, b) in _CLOSED_UP else 0.0 for b in _Sort] for a in _Sort]
"""White added (or, below zero, taken away) between two neighbours, in em."""


@lru_cache(maxsize=10_000)
def _sort(character: str) -> int:
    if character in OPENING:
        return _Sort.OPENS
    if character in CLOSING:
        return _Sort.CLOSES
    if character in _QUIET:
        return _Sort.QUIET
    if ord(character) >= _LATIN_END:
        return _Sort.CHINESE
    return _Sort.WORD if character.isalnum() else _Sort.LATIN_SIGN


@lru_cache(maxsize=20_000)
def _advance(character: str, size: int, bold: bool) -> float:
    return font(size, bold=bold).getlength(character)


def measure(text: str, style: Type) -> float:
    """Width in dots of `text` set in one line."""
    size, bold = style.size, style.bold
    advances = sum([_advance(character, size, bold) for character in text])
    sorts = [_sort(character) for character in text]
    return advances + size * sum([_GAPS[before][after] for before, after in pairwise(sorts)])


def fitting(text: str, style: Type, width: float, least: int) -> Type:
    """`style`, or the largest smaller one (not below `least`) in which `text` stands in one line of `width`."""
    while style.size > least and measure(text, style) > width:
        style = Type(style.size - 1, style.bold)
    return style


@dataclass(frozen=True, slots=True)
class SetLine:
    """Where the ink of a line may lie, in dots; the blank halves of marks at its ends are not counted."""

    text: str
    style: Type
    left: float
    top: float
    right: float
    bottom: float


def set_at(x: float, y: float, line: str, style: Type) -> SetLine:
    """The room that `set_line` takes."""
    blank = sum(style.size / 2 for end, marks in ((line[:1], OPENING), (line[-1:], CLOSING)) if end and end in marks)
    return SetLine(line, style, x, y, x + measure(line, style) - blank, y + style.pitch)


def set_line(paper: Image.Image, x: float, y: float, line: str, style: Type, ink: int = 0) -> None:
    """Draw `line` on 1-bit `paper` with the top of its line box at `y`."""
    if line and line[0] in OPENING:
        x -= style.size / 2
    baseline = round(y + (style.pitch - style.size) / 2 + style.size * BASELINE)
    for piece, gap in _pieces(line):
        mask, left, top = _glyph(piece, style) if len(piece) == 1 else _drawn(piece, style)
        if mask is not None:
            paper.paste(ink, (round(x) + left, baseline + top), mask)
        x += sum([_advance(sign, style.size, style.bold) for sign in piece]) + gap * style.size


def _pieces(line: str) -> Iterator[tuple[str, float]]:
    """Latin words whole (they are kerned), all else sign by sign; each with the gap that follows it in em."""
    start = 0
    sorts = [_sort(sign) for sign in line]
    for at in range(1, len(line)):
        before, after = sorts[at - 1], sorts[at]
        if before == after == _Sort.WORD or (before, after) in _LATIN_PAIRS:
            continue
        yield line[start:at], _GAPS[before][after]
        start = at
    if line:
        yield line[start:], 0.0


_LATIN_PAIRS = {
    (_Sort.WORD, _Sort.LATIN_SIGN),
    (_Sort.LATIN_SIGN, _Sort.WORD),
    (_Sort.LATIN_SIGN, _Sort.LATIN_SIGN),
}

Glyph = tuple[Image.Image | None, int, int]
"""A 1-bit mask, None for a blank, and where its corner lies from the pen on the baseline, in dots."""


@lru_cache(maxsize=6000)
def _glyph(sign: str, style: Type) -> Glyph:
    return _drawn(sign, style)


def _drawn(piece: str, style: Type) -> Glyph:
    core, offset = font(style.size, bold=style.bold).getmask2(piece, "L", anchor="ls")
    if not core.size[0] or not core.size[1]:
        return None, 0, 0
    grey = Image.frombytes("L", core.size, bytes(core))
    return grey.point(_INK_TABLE, "1"), offset[0], offset[1]
