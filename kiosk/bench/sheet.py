"""Sheet: affair to ESC/POS bytes (compose, lay out, draw, encode), against Pillow drawing the same lines of text.

The yardstick gets the lines broken already and draws each with one call in its face, size and place onto a grey image
that is made 1-bit at the end: the least that anybody does who prints Chinese as pixels.
"""

from itertools import cycle

from PIL import Image, ImageDraw

from kiosk.bench.measure import Measured, alternate, timed
from kiosk.catalog import Catalog, Item
from kiosk.clock import Clock
from kiosk.guidance import checklist
from kiosk.settings import Settings
from kiosk.sheets import Edition, Sheet, edition_of, guidance_sheet, to_escpos
from kiosk.sheets.fonts import font
from kiosk.sheets.slip import SetLine, laid_out, render_slip
from kiosk.wording import wording

REACH = 2.5
DOTS = 576
EVERY = 10


def sheet(catalog: Catalog, settings: Settings, clock: Clock, runs: int = 200) -> Measured:
    """Every tenth affair of the catalog, in turn."""
    edition = edition_of(catalog, settings=settings, clock=clock, words=wording(), large=False)
    items = catalog.items()[::EVERY]
    papers = [_paper(_composed(item, edition)) for item in items]
    next_item, next_paper = cycle(items), cycle(papers)

    def ours() -> None:
        to_escpos(render_slip(_composed(next(next_item), edition), DOTS))

    def theirs() -> None:
        _draw(*next(next_paper))

    for _ in items:  # every glyph has been drawn once, as in a terminal after its first hour
        ours()
        theirs()
    mine, yardstick = alternate(lambda: timed(ours), lambda: timed(theirs), runs)
    note = f"{len(items)} affairs at {DOTS} dots"
    return Measured("sheet", "Pillow drawing the same text", "ms", mine, yardstick, REACH, runs, note=note)


def _composed(item: Item, edition: Edition) -> Sheet:
    return guidance_sheet(checklist(item, None, {}), edition)


def _paper(composed: Sheet) -> tuple[int, list[SetLine]]:
    pen = laid_out(composed, DOTS)
    return pen.y, pen.lines_set


def _draw(height: int, lines: list[SetLine]) -> Image.Image:
    grey = Image.new("L", (DOTS, height), 255)
    draw = ImageDraw.Draw(grey)
    for line in lines:
        face = font(line.style.size, bold=line.style.bold)
        draw.text((line.left, line.top), line.text, fill=0, font=face, anchor="la")
    return grey.convert("1", dither=Image.Dither.NONE)
