"""Tick lists and numbered steps on the slip: drawn boxes and discs, hanging indents, marks in small frames."""

from PIL import ImageDraw

from kiosk.sheets.model import Check, Checklist, Steps
from kiosk.sheets.slip.lettering import measure
from kiosk.sheets.slip.measures import Type
from kiosk.sheets.slip.pen import Pen


def checklist(pen: Pen, block: Checklist) -> None:
    """A box to tick for each paper; one that is at hand is ticked already."""
    for index, check in enumerate(block.checks):
        if index:
            pen.skip(pen.sizes.gap * 0.6)
        _check(pen, check)


def _check(pen: Pen, check: Check) -> None:
    sizes = pen.sizes
    side = round(sizes.body.size * 1.04)
    top = pen.y + round((sizes.strong.pitch - side) / 2)
    pen.box(pen.left, top, pen.left + side, top + side, stroke=sizes.stroke, radius=4)
    if check.ticked:
        _tick(pen, pen.left, top, side)
    with pen.inset(side * 1.45):
        pen.write(check.text, sizes.strong)
        if check.detail:
            pen.write(check.detail, sizes.detail)
        if check.tags:
            _tags(pen, check.tags)


def _tick(pen: Pen, left: int, top: int, side: int) -> None:
    points = [(left + side * x, top + side * y) for x, y in ((0.20, 0.52), (0.42, 0.76), (0.84, 0.22))]
    thick = pen.sizes.stroke + 2

    def stroke(draw: ImageDraw.ImageDraw) -> None:
        draw.line(points, fill=0, width=thick, joint="curve")

    pen.note(stroke)


def _tags(pen: Pen, tags: tuple[str, ...]) -> None:
    """Marks in frames, one beside the other, wrapping; a mark wider than the column gets lines of its own."""
    style = Type(pen.sizes.small.size, bold=True)
    pad = round(style.size * 0.4)
    height = style.pitch + 4
    pen.skip(pad * 0.5)
    x = pen.left
    for tag in tags:
        with pen.inset(pad, pad):
            lines = pen.lines(tag, style)
        wide = max(measure(line, style) for line in lines) + 2 * pad
        if x > pen.left and x + wide > pen.right:
            x = pen.left
            pen.skip(height + pad * 0.6)
        tall = height + (len(lines) - 1) * style.pitch
        pen.box(x, pen.y, min(x + wide, pen.right), pen.y + tall, stroke=2, radius=6)
        for index, line in enumerate(lines):
            pen.line(x + pad, pen.y + 2 + index * style.pitch, line, style)
        x = round(x + wide + pad)
        if len(lines) > 1:
            pen.skip(tall - height)
            x = pen.right
    pen.skip(height)


def steps(pen: Pen, block: Steps) -> None:
    """Black discs with white numbers, joined by a line, so that the way can be followed with a finger."""
    style = Type(round(pen.sizes.body.size * 0.82), bold=True)
    disc = round(pen.sizes.body.pitch * 0.94)
    for index, step in enumerate(block.steps):
        last = index == len(block.steps) - 1
        top = pen.y
        with pen.inset(disc * 1.35):
            pen.write(step, pen.sizes.body)
        pen.y = max(pen.y, top + disc)
        if not last:
            pen.skip(pen.sizes.gap * 0.6)
            middle = pen.left + disc // 2
            pen.box(middle - 1, top + disc, middle + 1, pen.y + 1, fill=0)
        _disc(pen, top, disc, str(index + 1), style)


def _disc(pen: Pen, top: int, disc: int, number: str, style: Type) -> None:
    corners = (pen.left, top, pen.left + disc - 1, top + disc - 1)
    pen.note(lambda draw: draw.ellipse(corners, fill=0))
    x = pen.left + (disc - measure(number, style)) / 2
    pen.line(x, top + (disc - style.pitch) / 2 - 1, number, style, ink=255)
