"""A pen that moves down the paper: first it only notes what to draw, then it knows the length and draws it once."""

from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from kiosk.sheets.balancing import balanced
from kiosk.sheets.line_breaking import break_lines
from kiosk.sheets.slip.lettering import SetLine, measure, set_at, set_line
from kiosk.sheets.slip.measures import Measures, Type

if TYPE_CHECKING:
    from collections.abc import Iterator

Stroke = Callable[[Image.Image, ImageDraw.ImageDraw], None]
"""Draws something on the paper; the second argument draws shapes on the same paper."""


class Pen:
    """`left` and `right` bound the column in dots, `y` is the next free line."""

    def __init__(self, sizes: Measures) -> None:
        self.sizes = sizes
        self.left = sizes.margin
        self.right = sizes.dots - sizes.margin
        self.y = sizes.margin
        self.lines_set: list[SetLine] = []
        self._strokes: list[Stroke] = []

    @property
    def width(self) -> int:
        return self.right - self.left

    def note(self, stroke: Stroke) -> None:
        self._strokes.append(stroke)

    def skip(self, dots: float) -> None:
        self.y += round(dots)

    @contextmanager
    def inset(self, left: float, right: float = 0) -> "Iterator[None]":
        """A narrower column for a while."""
        before = self.left, self.right
        self.left, self.right = round(self.left + left), round(self.right - right)
        try:
            yield
        finally:
            self.left, self.right = before

    def lines(self, text: str, style: Type, *, even: bool = False) -> list[str]:
        """How `text` would break in this column."""
        breaking = balanced if even else break_lines
        return breaking(text, self.width, lambda part: measure(part, style))

    def write(self, text: str, style: Type, *, even: bool = False, centred: bool = False) -> None:
        """Set `text` and move below it."""
        for line in self.lines(text, style, even=even):
            x = self.left + (self.width - measure(line, style)) / 2 if centred else self.left
            self.line(x, self.y, line, style)
            self.y += style.pitch

    def line(self, x: float, y: float, line: str, style: Type, ink: int = 0) -> None:
        self.lines_set.append(set_at(x, y, line, style))
        self.note(lambda paper, _: set_line(paper, x, y, line, style, ink))

    def rule(self, thick: int, *, dashed: bool = False) -> None:
        """A line over the whole column."""
        y, left, right, dash = self.y, self.left, self.right, 4 * thick
        starts = range(left, right, 2 * dash) if dashed else (left,)
        ends = [min(start + dash, right) for start in starts] if dashed else [right]
        for start, end in zip(starts, ends, strict=True):
            self.box(start, y, end, y + thick, fill=0)
        self.y += thick

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        *,
        fill: int | None = None,
        stroke: int = 0,
        radius: int = 0,
    ) -> None:
        """A rectangle whose right and bottom edges are not part of it, filled or outlined."""
        corners = (round(left), round(top), round(right) - 1, round(bottom) - 1)
        outline = 0 if stroke else None
        self.note(lambda _, draw: draw.rounded_rectangle(corners, radius, fill, outline, max(stroke, 1)))

    def image(self, x: float, made: Callable[[], Image.Image]) -> None:
        """Paste a 1-bit picture, made when it is needed, at the present height; does not move."""
        y = self.y
        self.note(lambda paper, _: paper.paste(made(), (round(x), y)))

    def paper(self) -> Image.Image:
        """Everything noted, drawn: a 1-bit image of the head's width."""
        paper = Image.new("1", (self.sizes.dots, self.y + self.sizes.margin), 1)
        draw = ImageDraw.Draw(paper)
        for stroke in self._strokes:
            stroke(paper, draw)
        return paper
