"""Tables on a slip: columns as wide as they need, or one entry below the other where the paper is too narrow."""

from kiosk.sheets.line_breaking import clusters
from kiosk.sheets.model import Table
from kiosk.sheets.slip.lettering import measure
from kiosk.sheets.slip.measures import Type
from kiosk.sheets.slip.pen import Pen


def table(pen: Pen, block: Table) -> None:
    """A bold head over rows parted by hairlines. Nothing that belongs together is torn: then rows are stacked."""
    count = max([len(block.head), *(len(row) for row in block.rows)], default=0)
    if not count:
        return
    widths = _widths(pen, block, count)
    if widths is None:
        _stacked(pen, block)
        return
    head = Type(pen.sizes.detail.size, bold=True)
    for number, row in enumerate((block.head, *block.rows)):
        _row(pen, row, widths, pen.sizes.detail if number else head)
        _hairline(pen, 1 if number else 2)


def _gutter(pen: Pen) -> float:
    return pen.sizes.body.size * 0.6


def _widths(pen: Pen, block: Table, count: int) -> list[float] | None:
    """Room in proportion to what the columns hold, none narrower than its longest piece; None when that is too much."""
    style = Type(pen.sizes.detail.size, bold=True)
    room = pen.width - _gutter(pen) * (count - 1)
    cells = [[row[column] for row in (block.head, *block.rows) if column < len(row)] for column in range(count)]
    least = [
        max((measure(piece, style) for cell in column for piece in clusters(cell)), default=0.0) for column in cells
    ]
    wished = [max((measure(cell, style) for cell in column), default=0.0) for column in cells]
    least = [max(low, min(wish, style.size * 3)) for low, wish in zip(least, wished, strict=True)]
    spare = room - sum(least)
    if spare < 0:
        return None
    over = sum(wished) - sum(least) or 1.0
    return [low + spare * (wish - low) / over for low, wish in zip(least, wished, strict=True)]


def _row(pen: Pen, row: tuple[str, ...], widths: list[float], style: Type) -> None:
    top = bottom = pen.y
    left = 0.0
    for cell, wide in zip(row, widths, strict=False):
        pen.y = top
        with pen.inset(left, max(pen.width - left - wide - 1, 0)):
            pen.write(cell, style)
        bottom = max(bottom, pen.y)
        left += wide + _gutter(pen)
    pen.y = bottom


def _stacked(pen: Pen, block: Table) -> None:
    """The first cell as a small heading, the others under it, each with the name of its column."""
    for row in block.rows:
        pen.write(row[0], pen.sizes.strong)
        for name, cell in zip(block.head[1:], row[1:], strict=False):
            pen.write(f"{name} {cell}", pen.sizes.detail)
        _hairline(pen, 1)


def _hairline(pen: Pen, thick: int) -> None:
    pen.skip(4)
    pen.rule(thick)
    pen.skip(6)
