"""Words as HTML for A4: escaped, lines kept, and what belongs together in one piece."""

import re
from html import escape

from kiosk.sheets.balancing import PAUSES
from kiosk.sheets.line_breaking import clusters

SHORT = 6
"""Characters of a line's end that are held together."""

_BEFORE_LATIN = re.compile("([\u4e00-\u9fff])(?=(?:</?span[^>]*>)*[A-Za-z0-9])")
_BEFORE_CHINESE = re.compile("([A-Za-z0-9%])(?=(?:</?span[^>]*>)*[\u4e00-\u9fff])")
_AIRED = r'<span class="air">\1</span>'
"""White between Chinese and Latin, as on the slip: the renderer does not know `text-autospace` (checked with 70)."""


def text(words: str) -> str:
    """Escaped, lines kept; phone numbers, dates and amounts in one piece (the renderer would break after a hyphen).

    The last two short pieces hold together, so that no character ends up alone on a line.
    """
    return "<br>".join(_line(clusters(line)) for line in words.split("\n"))


def title(words: str) -> str:
    """Phrases stay whole where they fit, so that a title parts after a comma."""
    phrases = "".join(f"{sign}\n" if sign in PAUSES else sign for sign in words).split("\n")
    return "".join(f'<span class="whole">{text(phrase)}</span>' for phrase in phrases if phrase)


def _line(pieces: list[str]) -> str:
    """Chinese marks are left to the renderer, which knows their rules."""
    ends = len(pieces) > 3 and not pieces[-2].isspace() and len(pieces[-2] + pieces[-1]) <= SHORT
    body, end = (pieces[:-2], pieces[-2] + pieces[-1]) if ends else (pieces, "")
    marked = "".join(_whole(piece) if _fragile(piece) else escape(piece) for piece in body)
    marked += _whole(end) if end else ""
    return _BEFORE_CHINESE.sub(_AIRED, _BEFORE_LATIN.sub(_AIRED, marked))


def _fragile(piece: str) -> bool:
    return len(piece) > 1 and any(sign.isascii() and sign.isalnum() for sign in piece)


def _whole(piece: str) -> str:
    return f'<span class="whole">{escape(piece)}</span>'
