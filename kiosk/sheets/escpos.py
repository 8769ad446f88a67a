"""A slip as ESC/POS bytes: always a raster image in strips, never the printer's own characters.

Code pages of slip printers lose Chinese punctuation, tick boxes and rare characters; pixels lose nothing.
"""

from dataclasses import dataclass

from PIL import Image

INITIALISE = b"\x1b@"
CUT_PARTIAL = b"\x1dV\x01"
_TURNED_ROUND = bytes(byte ^ 0xFF for byte in range(256))
MOST_STRIP_LINES = 256
"""Taller strips overflow the receive buffer of small units; between two strips their state is asked."""


@dataclass(frozen=True, slots=True)
class CutterProfile:
    """How a unit ends a job: dots from head to cutter, which cut, and what follows it (a presenter's command)."""

    feed_dots: int = 160
    cut: bytes = CUT_PARTIAL
    present: bytes = b""
    strip_lines: int = 192

    def __post_init__(self) -> None:
        if not 1 <= self.strip_lines <= MOST_STRIP_LINES:
            raise ValueError(f"a strip has 1 to {MOST_STRIP_LINES} lines, not {self.strip_lines}")


COMMON = CutterProfile()
"""20 mm to the cutter and a partial cut suit most 80 mm kiosk and counter units."""


@dataclass(frozen=True, slots=True)
class EscPosJob:
    """One job in the order it is sent. Between two strips the printer is at rest: the place to ask and to stop."""

    begin: bytes
    strips: tuple[bytes, ...]
    end: bytes

    @property
    def data(self) -> bytes:
        return self.begin + b"".join(self.strips) + self.end


def escpos_job(image: Image.Image, profile: CutterProfile = COMMON) -> EscPosJob:
    """Cut a 1-bit image (0 is ink, width a multiple of 8) into strips. Raises ValueError for any other image."""
    if image.mode != "1" or image.width % 8 or not image.height:
        raise ValueError(f"a slip is a 1-bit image with a width in whole bytes, not {image.mode} {image.size}")
    lines = profile.strip_lines
    tops = range(0, image.height, lines)
    strips = tuple(_raster(image.crop((0, top, image.width, min(top + lines, image.height)))) for top in tops)
    return EscPosJob(INITIALISE, strips, _feed(profile.feed_dots) + profile.cut + profile.present)


def to_escpos(image: Image.Image, profile: CutterProfile = COMMON) -> bytes:
    """The whole job as one stream: initialise, strips, feed to the cutter, cut, present."""
    return escpos_job(image, profile).data


def _raster(strip: Image.Image) -> bytes:
    """GS v 0: bytes across and lines down, low byte first; a set bit is ink, which Pillow keeps the other way round."""
    across = strip.width // 8
    head = b"\x1dv0\x00" + across.to_bytes(2, "little") + strip.height.to_bytes(2, "little")
    return head + strip.tobytes().translate(_TURNED_ROUND)


def _feed(dots: int) -> bytes:
    """ESC J feeds at most 255 dots at once."""
    whole, rest = divmod(dots, 255)
    return b"\x1bJ\xff" * whole + (b"\x1bJ" + bytes([rest]) if rest else b"")
