"""A whole slip from a sheet: head, title, blocks, foot. Same sheet, same pixels, always."""

from PIL import Image

from kiosk.sheets.model import (
    Block,
    Checklist,
    Figure,
    Heading,
    KeyValues,
    Notice,
    Paragraph,
    QrCode,
    Reasons,
    Sheet,
    Steps,
    Table,
)
from kiosk.sheets.slip import blocks, lists, tables
from kiosk.sheets.slip.lettering import fitting, measure
from kiosk.sheets.slip.measures import Type, measures
from kiosk.sheets.slip.pen import Pen

NARROWEST_DOTS = 240
"""Below this no Chinese word fits beside a tick box; no slip printer is so narrow."""


def render_slip(sheet: Sheet, dots: int = 576) -> Image.Image:
    """The slip as a mode "1" image exactly `dots` wide (0 is ink). Raises `EnvironmentFault` without the font."""
    return laid_out(sheet, dots).paper()


def laid_out(sheet: Sheet, dots: int) -> Pen:
    """The slip before it is drawn: where every line stands. Raises like `render_slip`."""
    if dots < NARROWEST_DOTS or dots % 8:
        raise ValueError(f"a head has at least {NARROWEST_DOTS} dots and a multiple of 8, not {dots}")
    pen = Pen(measures(dots, sheet.large))
    _head(pen, sheet)
    before: Block | None = None
    for block in sheet.blocks:
        pen.skip(_space(pen, before, block))
        _draw(pen, block)
        before = block
    _foot(pen, sheet)
    return pen


def _space(pen: Pen, before: Block | None, block: Block) -> float:
    """White above a block: much above a heading, little below it, so that the eye finds the sections."""
    if isinstance(block, Heading):
        return pen.sizes.gap * (0.5 if isinstance(before, Heading) else 1.7 if block.level < 3 else 1.3)
    return pen.sizes.gap * (0.45 if isinstance(before, Heading) else 1.0)


def _head(pen: Pen, sheet: Sheet) -> None:
    """Who gives it out and what it is, a thick rule, then the title in everyday words."""
    sizes = pen.sizes
    if sheet.label:
        _label(pen, sheet.label)
    if sheet.issuer:
        pen.write(sheet.issuer, sizes.small, even=True)
    if sheet.label or sheet.issuer:
        pen.skip(sizes.gap * 0.4)
        pen.rule(sizes.stroke + 1)
        pen.skip(sizes.gap * 0.8)
    pen.write(sheet.title, sizes.title, even=True)
    if sheet.subtitle:
        pen.skip(sizes.gap * 0.2)
        pen.write(sheet.subtitle, sizes.detail, even=True)


def _label(pen: Pen, label: str) -> None:
    """White words on a black band: what kind of paper this is, seen from afar."""
    wished = Type(pen.sizes.detail.size, bold=True)
    pad = round(wished.size * 0.5)
    style = fitting(label, wished, pen.width - 2 * pad, pen.sizes.small.size // 2)
    tall = style.pitch + 4
    pen.box(pen.left, pen.y, pen.left + measure(label, style) + 2 * pad, pen.y + tall, fill=0, radius=6)
    pen.line(pen.left + pad, pen.y + 2, label, style, ink=1)
    pen.skip(tall + pen.sizes.gap * 0.4)


def _foot(pen: Pen, sheet: Sheet) -> None:
    if not sheet.footer:
        return
    pen.skip(pen.sizes.gap * 1.4)
    pen.rule(2, dashed=True)
    pen.skip(pen.sizes.gap * 0.5)
    for line in sheet.footer:
        pen.write(line, pen.sizes.small, even=True)


def _draw(pen: Pen, block: Block) -> None:
    match block:
        case Checklist() | Reasons() | Steps():
            lists.draw(pen, block)
        case Heading():
            blocks.heading(pen, block)
        case Paragraph():
            blocks.paragraph(pen, block)
        case Figure():
            blocks.figure(pen, block)
        case KeyValues():
            blocks.key_values(pen, block)
        case Table():
            tables.table(pen, block)
        case Notice():
            blocks.notice(pen, block)
        case QrCode():
            blocks.qr_code(pen, block)
