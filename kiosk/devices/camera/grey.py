"""From what a camera sends to grey values. Pure; whatever bytes come, the answer is a frame or None.

Layouts: https://www.kernel.org/doc/html/latest/userspace-api/media/v4l/pixfmt.html
"""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from kiosk.devices.reading import LARGEST_FRAME, Frame

FORMS = ("GREY", "NV12", "YUYV", "MJPG")
"""By their codes of four signs, what is least work first."""
SMALLEST_SIDE = 32
"""Pixels; a code needs more."""
_END = b"\xff\xd9"
"""EOI, the marker that ends every JPEG (ITU-T T.81, B.1.1.3)."""
_PADDING = 4096
"""Bytes at the end in which EOI is looked for: some cameras fill their frames up."""
LARGEST_JPEG = 4 * 1024 * 1024
"""Bytes; a frame of `LARGEST_FRAME` pixels has about one megabyte."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What the device promised: `form` is one of `FORMS`, `line` the bytes from one row to the next."""

    form: str
    width: int
    height: int
    line: int

    @property
    def possible(self) -> bool:
        """Whether frames of that size are taken at all."""
        return min(self.width, self.height) >= SMALLEST_SIDE and self.width * self.height <= LARGEST_FRAME

    def __str__(self) -> str:
        return f"{self.width}x{self.height} {self.form}"


def grey_of(data: bytes, shape: Shape) -> Frame | None:
    """One frame; None for one that is cut off, damaged or of another size than can be."""
    if not shape.possible or not data:
        return None
    if shape.form == "MJPG":
        return _of_jpeg(data)
    if shape.form in ("GREY", "NV12"):  # NV12 begins with all grey values
        return _of_rows(data, shape, 1)
    return _of_rows(data, shape, 2) if shape.form == "YUYV" else None


def _of_rows(data: bytes, shape: Shape, step: int) -> Frame | None:
    """Every `step`-th byte of each row is a grey value; rows may be padded at their ends."""
    wide, line = shape.width * step, max(shape.line, shape.width * step)
    if len(data) < line * (shape.height - 1) + wide:
        return None
    if line == wide:
        return Frame(shape.width, shape.height, bytes(data[: wide * shape.height : step]))
    rows = (data[start : start + wide : step] for start in range(0, line * shape.height, line))
    return Frame(shape.width, shape.height, b"".join(rows))


def _of_jpeg(data: bytes) -> Frame | None:
    """Opened without `Image.open`, which warns of large pictures where we only want to refuse them.

    Half a picture is told by its missing end, not by Pillow: WeasyPrint makes Pillow take torn files everywhere
    (https://github.com/Kozea/WeasyPrint/blob/main/weasyprint/images.py, LOAD_TRUNCATED_IMAGES).
    """
    if len(data) > LARGEST_JPEG or _END not in data[-_PADDING:]:
        return None
    try:
        with JpegImageFile(BytesIO(data)) as picture:
            if not Shape("MJPG", picture.width, picture.height, 0).possible:
                return None
            picture.draft("L", picture.size)
            grey: Image.Image = picture.convert("L")
    except (OSError, SyntaxError, ValueError, MemoryError):  # SyntaxError is what Pillow calls a broken header
        return None
    return Frame(grey.width, grey.height, grey.tobytes())
