"""QR codes as squares: for the slip in whole dots, for A4 as paths. Medium error correction, quiet zone of four."""

from typing import Any

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError

QUIET = 4
"""White modules around the code that ISO/IEC 18004 asks for."""

EASY_DOTS = 4
"""Dots to a module (half a millimetre at 203 dpi) that any phone reads in poor light."""

MOST_BYTES = 400
"""UTF-8 bytes that still give modules of half a millimetre on 58 mm paper."""


def modules(text: str) -> int:
    """How many modules wide the code of `text` is, quiet zone and all. Raises ValueError like `matrix`."""
    code = _code(text)
    try:
        return 17 + 4 * int(code.best_fit(start=1)) + 2 * QUIET
    except (DataOverflowError, ValueError) as error:
        raise _too_long(text) from error


def matrix(text: str) -> list[list[bool]]:
    """Rows of modules, True is dark, with the quiet zone. Raises ValueError when `text` is empty or too long."""
    code = _code(text)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise _too_long(text) from error
    return [[bool(module) for module in row] for row in code.get_matrix()]


def _code(text: str) -> "qrcode.QRCode[Any]":
    """The text goes in as plain UTF-8 bytes: every phone reads that, while some trip over a declared character set."""
    if not text:
        raise ValueError("a QR code needs a text")
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET)
    code.add_data(text.encode("utf-8"), optimize=0)
    return code


def _too_long(text: str) -> ValueError:
    return ValueError(f"{len(text.encode())} bytes do not fit into a QR code")


def scale(across: int, wished: int, widest: int) -> int:
    """Dots to a module, so that a code `across` modules wide gets about `wished` dots.

    A dense code grows towards `widest`, so that a module stays half a millimetre (`EASY_DOTS`) if at all possible.
    """
    return max(wished // across, min(EASY_DOTS, widest // across), 1)


def bitmap(text: str, wished: int, widest: int) -> Image.Image:
    """A 1-bit picture of about `wished` dots, at most `widest` if at all possible (`scale`)."""
    return squares(text, scale(modules(text), wished, widest))


def squares(text: str, dots: int) -> Image.Image:
    """A 1-bit picture of the code, each module `dots` wide."""
    rows = matrix(text)
    small = Image.new("1", (len(rows), len(rows)), 1)
    small.putdata([0 if dark else 255 for row in rows for dark in row])
    return small.resize((len(rows) * dots, len(rows) * dots), Image.Resampling.NEAREST)


def svg(text: str) -> str:
    """The same code as an SVG document; sized by whoever shows it."""
    rows = matrix(text)
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    size = len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">'
        f'<rect width="{size}" height="{size}" fill="#fff"/><path d="{path}" fill="#000"/></svg>'
    )
