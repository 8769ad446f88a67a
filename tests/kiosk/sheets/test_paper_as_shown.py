"""What is printed is what was shown: the decoded stream, dot by dot, is the preview; and the decoder is right."""

import io

import numpy as np
import pytest
from PIL import Image, ImageChops

from kiosk.sheets import CutterProfile, preview_png, render_slip, to_escpos
from tests.kiosk.sheets.escpos_decoder import UnknownCommandError, decode
from tests.kiosk.sheets.paper_reader import sections
from tests.kiosk.sheets.test_read_back import digits_in, stands_in


@pytest.mark.parametrize(("dots", "large"), [(576, False), (576, True), (384, False), (384, True)])
def test_the_preview_and_the_printed_dots_are_the_same(item, guide, stub, dots, large):
    profile = CutterProfile(feed_dots=160, strip_lines=128)
    for sheet in (guide(item, large=large), stub(large=large)):
        shown = Image.open(io.BytesIO(preview_png(sheet, dots, dots)))
        paper = decode(to_escpos(render_slip(sheet, dots), profile), dots)
        printed = paper.image()
        assert printed.size == (dots, shown.height + profile.feed_dots)
        assert ImageChops.difference(printed.crop((0, 0, dots, shown.height)), shown.convert("L")).getbbox() is None
        assert paper.cuts == [printed.height], "cut below the last line, past the distance to the cutter"
        assert paper.initialised == 1


def test_every_section_begins_with_its_bar(item, guide):
    slip = render_slip(guide(item))
    assert len(sections(np.asarray(slip.convert("L")))) == 5, "the head, papers, way, time and money, where"


def test_the_decoder_knows_columns_feeds_and_doubled_dots():
    paper = decode(b"\x1b@\x1b*\x00\x02\x00\x80\x01\n\x1bJ\x05\x1dv0\x03\x01\x00\x01\x00\x80\x1dV\x42\x00", 16)
    rows = [row.hex() for row in paper.rows]
    assert rows[0] == "01" + "00" * 15
    assert rows[7] == "0001" + "00" * 14
    assert rows[8:13] == ["00" * 16] * 5
    assert rows[13] == rows[14] == "0101" + "00" * 14
    assert paper.cuts == [15]


@pytest.mark.parametrize(
    "stream",
    [
        b"\x1bt\x00",
        "办事".encode("gb18030"),
        b"\x1dv0\x00\x04\x00\x01\x00\xff\xff\xff\xff",
        b"\x1dv0\x00\x01\x00\x09\x00\xff",
    ],
    ids=["code page", "letters", "over the edge", "cut off"],
)
def test_the_decoder_refuses_what_a_raster_slip_may_not_hold(stream):
    with pytest.raises(UnknownCommandError):
        decode(stream, 16)


def test_reading_back_forgives_a_sign_of_a_title_and_no_digit_of_a_phone():
    assert stands_in("开一家公司，有人帮您", "办事指南\n开一家公司有人帮您一起办")
    assert not stands_in("开一家公司，有人帮您", "注销一家公司，没有人")
    assert digits_in("0571-85901890", "电话0571-85901890（热线）")
    assert not digits_in("0571-85901890", "电话0571-85901899")
    assert not digits_in("85901890", "0571-185901890")
