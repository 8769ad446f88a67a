"""From a reader's bytes to text: UTF-8 strictly, then GB18030 strictly, else refused. Nothing is guessed.

Readers and QR libraries guess encodings and turn GBK into Latin-1 letters
(https://github.com/zxing-cpp/zxing-cpp/issues/430), so only bytes are taken from them.
"""

import re
import unicodedata

from kiosk.enterprise.model import Reason

MAX_BYTES = 4096
"""A QR code holds at most 2953 bytes."""
_SYMBOLOGY = re.compile(rb"\][A-Za-z][0-9A-Fa-f]")
"""Identifier that some readers put in front (ISO/IEC 15424), `]Q1` for QR."""
_LINE_MARKS = frozenset("\r\n\t")


def decode(raw: bytes) -> str | Reason:
    """The text of a payload without its framing, or why it is refused. Never raises."""
    if len(raw) > MAX_BYTES:
        return Reason.TOO_LONG
    prefix = _SYMBOLOGY.match(raw)
    bare = raw[prefix.end() :] if prefix else raw
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return refused(text := bare.decode(encoding)) or text
        except UnicodeDecodeError:
            continue
    return Reason.BYTES


def refused(text: str) -> Reason | None:
    """Why a text is not looked at: too long, or with control characters other than line ends and tabs."""
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return Reason.TOO_LONG
    if text.isprintable():
        return None
    marks = set(text) - _LINE_MARKS
    return Reason.CONTROL if any(unicodedata.category(mark) in ("Cc", "Cs") for mark in marks) else None
