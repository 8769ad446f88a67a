"""Tick lists and numbered steps on the slip: drawn boxes and discs, hanging indents, marks in small frames."""

from PIL import Image, ImageDraw

from kiosk.sheets.model import Check, Checklist, Reason, Reasons, Steps, Verdict
from kiosk.sheets.slip.lettering import measure
from kiosk.sheets.slip.measures import Type
from kiosk.sheets.slip.pen import Pen


def draw(pen: Pen, block: Checklist | Reasons | Steps) -> None:
    match block:
        case Checklist():
            checklist(pen, block)
        case Reasons():
            reasons(pen, block)
        case Steps():
            steps(pen, block)


def checklist(pen: Pen, block: Checklist) -> None:
    """A box to tick for each paper; one that is at hand is ticked already. Joined ones hang on a line."""
    middle = pen.left + _side(pen) // 2
    for index, check in enumerate(block.checks):
        if index:
            pen.skip(pen.sizes.gap * 0.6)
        foot = _check(pen, check)
        if block.joined and index < len(block.checks) - 1:
            end = pen.y + round(pen.sizes.gap * 0.6) + (pen.sizes.strong.pitch - _side(pen)) // 2 + 1
            pen.box(middle - 1, foot, middle + 1, end, fill=0)


def _side(pen: Pen) -> int:
    return round(pen.sizes.body.size * 1.04)


def _check(pen: Pen, check: Check) -> int:
    """Gives back where the box ends."""
    sizes = pen.sizes
    side = _side(pen)
    top = pen.y + round((sizes.strong.pitch - side) / 2)
    pen.box(pen.left, top, pen.left + side, top + side, stroke=sizes.stroke, radius=4)
    if check.ticked:
        _tick(pen, pen.left, top, side)
    with pen.inset(side * 1.45):
        pen.write(check.text, sizes.strong)
        if check.tags and not _tags_beside(pen, check):
            _tags_below(pen, check.tags)
        if check.detail:
            pen.write(check.detail, sizes.detail)
    return top + side


def _tick(pen: Pen, left: int, top: int, side: int) -> None:
    points = [(left + side * x, top + side * y) for x, y in ((0.20, 0.52), (0.42, 0.76), (0.84, 0.22))]
    thick = pen.sizes.stroke + 2

    def stroke(_: Image.Image, draw: ImageDraw.ImageDraw) -> None:
        draw.line(points, fill=0, width=thick, joint="curve")

    pen.note(stroke)


def _tag_type(pen: Pen) -> Type:
    return Type(pen.sizes.small.size, bold=True)


def _tag(pen: Pen, x: float, y: float, lines: list[str]) -> None:
    """A mark in its frame, `y` being the top of the frame."""
    style, pad = _tag_type(pen), _pad(pen)
    wide = max(measure(line, style) for line in lines) + 2 * pad
    pen.box(x, y, min(x + wide, pen.right), y + len(lines) * style.pitch + 4, stroke=2, radius=6)
    for index, line in enumerate(lines):
        pen.line(x + pad, y + 2 + index * style.pitch, line, style)


def _pad(pen: Pen) -> int:
    return round(pen.sizes.small.size * 0.4)


def _tags_beside(pen: Pen, check: Check) -> bool:
    """All marks behind the last line of the name, if there is room for them."""
    sizes, style, pad = pen.sizes, _tag_type(pen), _pad(pen)
    x = pen.left + measure(pen.lines(check.text, sizes.strong)[-1], sizes.strong) + 2 * pad
    widths = [measure(tag, style) + 2 * pad for tag in check.tags]
    if x + sum(widths) + pad * (len(widths) - 1) > pen.right:
        return False
    top = pen.y - sizes.strong.pitch + (sizes.strong.pitch - style.pitch - 4) / 2
    for tag, wide in zip(check.tags, widths, strict=True):
        _tag(pen, x, top, [tag])
        x += wide + pad
    return True


def _tags_below(pen: Pen, tags: tuple[str, ...]) -> None:
    """Marks in rows of their own, as many to a row as fit; one wider than the column is broken into lines."""
    style, pad = _tag_type(pen), _pad(pen)
    x, tall = float(pen.left), style.pitch + 4
    pen.skip(pad * 0.3)
    for tag in tags:
        with pen.inset(pad, pad):
            lines = pen.lines(tag, style)
        wide = max(measure(line, style) for line in lines) + 2 * pad
        if x > pen.left and x + wide > pen.right:
            pen.skip(tall + pad * 0.5)
            x = pen.left
        _tag(pen, x, pen.y, lines)
        tall = len(lines) * style.pitch + 4
        x += wide + pad
    pen.skip(tall + pad * 0.3)


def reasons(pen: Pen, block: Reasons) -> None:
    """A tick, a cross or a question mark before each condition; what is lacking stands in bold."""
    for index, reason in enumerate(block.reasons):
        if index:
            pen.skip(pen.sizes.gap * 0.25)
        _reason(pen, reason)


def _reason(pen: Pen, reason: Reason) -> None:
    sizes = pen.sizes
    style = Type(sizes.detail.size, bold=reason.verdict is Verdict.LACKING)
    side = round(style.size * 0.86)
    top = pen.y + (style.pitch - side) // 2
    match reason.verdict:
        case Verdict.MET:
            _tick(pen, pen.left, top, side)
        case Verdict.LACKING:
            _cross(pen, pen.left, top, side)
        case Verdict.OPEN:
            mark = Type(style.size, bold=True)
            pen.line(pen.left + (side - measure("?", mark)) / 2, pen.y, "?", mark)
    with pen.inset(side * 1.5):
        pen.write(reason.text, style)
        if reason.source:
            pen.write(reason.source, sizes.small)


def _cross(pen: Pen, left: int, top: int, side: int) -> None:
    low, high, thick = side * 0.2, side * 0.8, pen.sizes.stroke + 1

    def stroke(_: Image.Image, draw: ImageDraw.ImageDraw) -> None:
        for start, end in ((low, high), (high, low)):
            draw.line([(left + start, top + low), (left + end, top + high)], fill=0, width=thick)

    pen.note(stroke)


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
    pen.note(lambda _, draw: draw.ellipse(corners, fill=0))
    x = pen.left + (disc - measure(number, style)) / 2
    pen.line(x, top + (disc - style.pitch) / 2 - 1, number, style, ink=1)
