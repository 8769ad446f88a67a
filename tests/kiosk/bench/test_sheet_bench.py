"""The bench of sheets measures whole work: bytes of real affairs against the drawing of the very same lines."""

from kiosk.bench import sheet as bench
from kiosk.sheets import Paragraph, Sheet, SheetKind
from kiosk.sheets.slip import render_slip


def test_the_yardstick_draws_every_line_of_the_sheet() -> None:
    composed = Sheet(SheetKind.TEST, "试一试", tuple(Paragraph(f"第{number}段，要画出来。") for number in range(9)))
    height, lines = bench._paper(composed)
    assert "".join(line.text for line in lines).count("要画出来") == 9
    ours, theirs = render_slip(composed, bench.DOTS), bench._draw(height, lines)
    ink = [picture.convert("L").histogram()[0] for picture in (ours, theirs)]
    assert 0.8 < ink[1] / ink[0] < 1.25, "about as much ink, so about as much drawing"
