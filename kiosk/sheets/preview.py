"""The picture on the screen: the very slip that will be printed, scaled smoothly onto white."""

import io

from PIL import Image

from kiosk.sheets.model import Sheet
from kiosk.sheets.slip import render_slip

PAPER_DOTS = 576


def preview_png(sheet: Sheet, width: int, dots: int = PAPER_DOTS) -> bytes:
    """A PNG `width` pixels wide of the slip for a head of `dots`. Raises ValueError when `width` is not positive."""
    if width < 1:
        raise ValueError(f"a preview is at least one pixel wide, not {width}")
    slip = render_slip(sheet, dots).convert("L")
    height = max(round(slip.height * width / slip.width), 1)
    smooth = slip if width == slip.width else slip.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
    return _png(smooth)


def slip_png(slip: Image.Image) -> bytes:
    """The slip itself, dot by dot."""
    return _png(slip)


def _png(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()
