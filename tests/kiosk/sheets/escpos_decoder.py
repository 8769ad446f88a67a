"""What a slip printer would put on paper: an ESC/POS stream turned into an image, written from the command manuals.

Shares no code with the encoder. It knows what raster printers need to know (ESC @, ESC J, ESC d, ESC 3, ESC 2, ESC *,
GS v 0, GS V, line feeds, a presenter's command); anything else is an error, because a real printer would print it as
letters.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PIL import Image

DOTS = [bytes(byte >> bit & 1 for bit in range(7, -1, -1)) for byte in range(256)]
"""Byte -> its eight dots, the high bit on the left; 1 is ink."""

SHADES = bytes([255, 0]).ljust(256, b"\0")
LINE_DOTS = 30
"""The line spacing after ESC @ and ESC 2: 1/6 inch at 180 dpi, as the manuals give it."""


class UnknownCommandError(ValueError):
    """The stream holds bytes that are no command known here."""


@dataclass
class Paper:
    """Rows of dots, True is ink; where it was fed without ink, where it was cut."""

    width: int
    rows: list[bytes] = field(default_factory=list)
    cuts: list[int] = field(default_factory=list)
    initialised: int = 0
    spacing: int = LINE_DOTS

    def feed(self, dots: int) -> None:
        self.rows += [bytes(self.width)] * dots

    def put(self, row: bytes) -> None:
        if len(row) > self.width:
            raise UnknownCommandError(f"a row of {len(row)} dots runs over the edge of {self.width}")
        self.rows.append(row.ljust(self.width, b"\0"))

    def image(self) -> Image.Image:
        """Black on white, in shades of grey."""
        dots = b"".join(self.rows)
        return Image.frombytes("L", (self.width, len(self.rows)), dots.translate(SHADES))


def decode(stream: bytes, width: int) -> Paper:
    """Print `stream` on a head `width` dots wide. Raises `UnknownCommandError`."""
    paper, at = Paper(width), 0
    while at < len(stream):
        if stream[at] == NEW_LINE:
            paper.feed(paper.spacing)
            at += 1
            continue
        command = stream[at : at + 2]
        if command not in COMMANDS:
            raise UnknownCommandError(f"{command.hex(' ')} at byte {at}")
        at = COMMANDS[command](stream, at, paper)
    return paper


def _initialise(_: bytes, at: int, paper: Paper) -> int:
    paper.initialised += 1
    paper.spacing = LINE_DOTS
    return at + 2


def _usual_spacing(_: bytes, at: int, paper: Paper) -> int:
    paper.spacing = LINE_DOTS
    return at + 2


def _set_spacing(stream: bytes, at: int, paper: Paper) -> int:
    paper.spacing = stream[at + 2]
    return at + 3


def _feed_dots(stream: bytes, at: int, paper: Paper) -> int:
    paper.feed(stream[at + 2])
    return at + 3


def _feed_lines(stream: bytes, at: int, paper: Paper) -> int:
    paper.feed(paper.spacing * stream[at + 2])
    return at + 3


def _present(_: bytes, at: int, paper: Paper) -> int:
    return at + 2


def _raster(stream: bytes, at: int, paper: Paper) -> int:
    """GS v 0 m xL xH yL yH d...: rows of bytes from the left, the high bit first; m doubles width and height."""
    if stream[at + 2 : at + 3] not in (b"0", b"\x00"):
        raise UnknownCommandError(f"GS v {stream[at + 2]}")
    mode = stream[at + 3] & 3
    across = stream[at + 4] + 256 * stream[at + 5]
    down = stream[at + 6] + 256 * stream[at + 7]
    begin, end = at + 8, at + 8 + across * down
    if end > len(stream):
        raise UnknownCommandError("a raster image ends too early")
    for top in range(begin, end, across):
        bits = b"".join(DOTS[byte] for byte in stream[top : top + across])
        wide = bytes(bit for bit in bits for _ in range(2)) if mode & 1 else bits
        for _ in range(2 if mode & 2 else 1):
            paper.put(wide)
    return end


def _columns(stream: bytes, at: int, paper: Paper) -> int:
    """ESC * m nL nH d...: columns of 8 or 24 dots from the top; the line feed that follows moves the paper on."""
    mode, count = stream[at + 2], stream[at + 3] + 256 * stream[at + 4]
    tall = 3 if mode in (32, 33) else 1
    columns = [stream[at + 5 + tall * n : at + 5 + tall * (n + 1)] for n in range(count)]
    for row in range(8 * tall):
        paper.put(bytes(column[row // 8] >> (7 - row % 8) & 1 for column in columns))
    after = at + 5 + tall * count
    return after + 1 if stream[after : after + 1] == b"\n" else after


def _cut(stream: bytes, at: int, paper: Paper) -> int:
    """GS V m, and GS V 65/66 n which feeds first."""
    paper.cuts.append(len(paper.rows))
    return at + (4 if stream[at + 2] in (65, 66) else 3)


NEW_LINE = 0x0A
COMMANDS: dict[bytes, Callable[[bytes, int, Paper], int]] = {
    b"\x1b@": _initialise,
    b"\x1b2": _usual_spacing,
    b"\x1b3": _set_spacing,
    b"\x1bJ": _feed_dots,
    b"\x1bd": _feed_lines,
    b"\x1b\x0c": _present,
    b"\x1b*": _columns,
    b"\x1dv": _raster,
    b"\x1dV": _cut,
}
"""First two bytes of a command -> what prints it and gives back where the next one begins."""
