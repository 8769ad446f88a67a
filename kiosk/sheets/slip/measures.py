"""Sizes on a slip, in dots (203 dpi: 8 dots are 1 mm, 2.8 dots are 1 pt), for both head widths and for large print."""

from dataclasses import dataclass

LINE_HEIGHT = 1.36
"""Line pitch in em; Chinese text needs at least 1.3 to be read with ease."""


@dataclass(frozen=True, slots=True)
class Type:
    """A size in dots per em, and a weight."""

    size: int
    bold: bool = False

    @property
    def pitch(self) -> int:
        return round(self.size * LINE_HEIGHT)


@dataclass(frozen=True, slots=True)
class Measures:
    """What the blocks are set in. `margin` stays free of ink on both sides; `gap` is the white between two blocks."""

    dots: int
    margin: int
    gap: int
    title: Type
    heading: Type
    strong: Type
    body: Type
    detail: Type
    small: Type
    figure: Type
    stroke: int
    qr_dots: int
    side_by_side: bool

    @property
    def width(self) -> int:
        return self.dots - 2 * self.margin


def measures(dots: int, large: bool) -> Measures:
    """The measures of a head `dots` wide; anything narrower than 80 mm paper is set as 58 mm."""
    narrow = dots < 512
    if large:
        sizes = (48, 42, 38, 32, 28, 58) if narrow else (64, 54, 46, 40, 34, 84)
    else:
        sizes = (36, 29, 26, 23, 20, 46) if narrow else (46, 33, 28, 25, 22, 68)
    title, heading, body, detail, small, figure = sizes
    return Measures(
        dots=dots,
        margin=12 if narrow else 16,
        gap=round(body * 0.72),
        title=Type(title, bold=True),
        heading=Type(heading, bold=True),
        strong=Type(body, bold=True),
        body=Type(body),
        detail=Type(detail),
        small=Type(small),
        figure=Type(figure, bold=True),
        stroke=4 if large else 3,
        qr_dots=330 if large else 264,
        side_by_side=not narrow and not large,
    )
