"""The other blocks of a slip: headings, sentences, figures, pairs, tables, framed remarks, QR codes."""

from kiosk.sheets import qr
from kiosk.sheets.model import Figure, Heading, KeyValues, Notice, Paragraph, QrCode
from kiosk.sheets.slip.lettering import fitting, measure
from kiosk.sheets.slip.measures import Type
from kiosk.sheets.slip.pen import Pen

KEY_EMS = 4.5
"""Keys up to so many ems stand left of their value; with a longer one among them all stand above."""

USUAL_KEY_EMS = 4
"""The key column is never narrower, so that the values of all sections stand in one line down the slip."""


def heading(pen: Pen, block: Heading) -> None:
    """A bar and bold words; a smaller level is words only."""
    if block.level > 2:
        pen.write(block.text, pen.sizes.strong)
        return
    style = pen.sizes.heading
    bar = max(style.size // 4, 6)
    top = pen.y
    with pen.inset(bar * 2):
        pen.write(block.text, style)
    inset = (style.pitch - style.size) / 2 + style.size * 0.04
    pen.box(pen.left, top + inset, pen.left + bar, pen.y - inset, fill=0)


def paragraph(pen: Pen, block: Paragraph) -> None:
    sizes = pen.sizes
    pen.write(block.text, sizes.strong if block.strong else sizes.small if block.small else sizes.body)


def figure(pen: Pen, block: Figure) -> None:
    """The label small, the figure as large as the column allows."""
    pen.write(block.label, pen.sizes.detail)
    pen.write(block.text, fitting(block.text, pen.sizes.figure, pen.width, pen.sizes.detail.size))


def key_values(pen: Pen, block: KeyValues) -> None:
    """Pairs in two columns, or one above the other where keys are long or the paper is narrow.

    The first line of a leading value is bold, what explains it is small.
    """
    sizes = pen.sizes
    key_style = Type(sizes.body.size, bold=True)
    widest = max([USUAL_KEY_EMS * sizes.body.size, *(measure(key, key_style) for key, _ in block.rows)])
    beside = sizes.side_by_side and widest <= KEY_EMS * sizes.body.size
    for index, (key, value) in enumerate(block.rows):
        if index:
            pen.skip(sizes.gap * 0.4)
        if beside:
            pen.line(pen.left, pen.y, key, key_style)
            with pen.inset(widest + sizes.body.size * 0.7):
                _value(pen, value, leading=block.leading)
        else:
            pen.write(key, Type(sizes.detail.size, bold=True) if not block.leading else sizes.detail)
            _value(pen, value, leading=block.leading)


def _value(pen: Pen, value: str, *, leading: bool) -> None:
    first, _, rest = value.partition("\n")
    if not leading:
        pen.write(value, pen.sizes.body)
        return
    pen.write(first, pen.sizes.strong)
    if rest:
        pen.write(rest, pen.sizes.detail)


def notice(pen: Pen, block: Notice) -> None:
    """A frame with an exclamation mark, so that it is not passed over."""
    style = pen.sizes.strong
    pad = round(style.size * 0.55)
    top = pen.y
    sign = round(style.size * 1.12)
    pen.skip(pad)
    with pen.inset(pad + sign * 1.4, pad):
        lines_top = pen.y
        for line in block.text.split("\n"):
            pen.write(line, style, even=True)
    pen.skip(pad)
    pen.box(pen.left, top, pen.right, pen.y, stroke=pen.sizes.stroke, radius=10)
    left, sign_top = pen.left + pad, lines_top + (style.pitch - sign) // 2
    corners = (left, sign_top, left + sign - 1, sign_top + sign - 1)
    pen.note(lambda _, draw: draw.ellipse(corners, fill=0))
    mark = Type(round(sign * 0.8), bold=True)
    pen.line(left + (sign - measure("!", mark)) / 2, sign_top + (sign - mark.pitch) / 2 - 1, "!", mark, ink=1)


def qr_code(pen: Pen, block: QrCode) -> None:
    """The code with its caption beside it on 80 mm paper, above the caption elsewhere; typed figures beneath."""
    sizes = pen.sizes
    modules = qr.modules(block.text)
    scale = qr.scale(modules, sizes.qr_dots, pen.width)
    side = modules * scale
    if sizes.side_by_side and side < pen.width * 0.6:
        pen.image(pen.left - qr.QUIET * scale, lambda: qr.squares(block.text, scale))
        _caption_beside(pen, block.caption, side - qr.QUIET * scale, side)
    else:
        pen.image(pen.left + (pen.width - side) / 2, lambda: qr.squares(block.text, scale))
        pen.skip(side)
        pen.write(block.caption, sizes.body, even=True, centred=True)
    for label, text in block.typed:
        pen.skip(sizes.gap * 0.6)
        pen.write(label, sizes.detail)
        pen.write(text, _typable(text, pen))


def _typable(text: str, pen: Pen) -> Type:
    """One line if that stays easy to copy; a long secret takes two lines, cut after a dash."""
    style = fitting(text, pen.sizes.heading, pen.width, pen.sizes.detail.size)
    return style if measure(text, style) <= pen.width else pen.sizes.strong


def _caption_beside(pen: Pen, caption: str, taken: int, tall: int) -> None:
    """The caption right of the code, in the middle of its height; ends below whichever is taller."""
    top = pen.y
    with pen.inset(taken + pen.sizes.gap * 0.8):
        lines = pen.lines(caption, pen.sizes.body, even=True)
        pen.skip(max((tall - len(lines) * pen.sizes.body.pitch) / 2, 0))
        pen.write(caption, pen.sizes.body, even=True)
    pen.y = max(top + tall, pen.y)
