"""The slip as pixels: exact width, nothing clipped, codes that can be read, and the same bytes on every paper."""

import io

import pytest
import zxingcpp
from PIL import Image, ImageChops

from kiosk.errors import EnvironmentFault
from kiosk.settings import Settings
from kiosk.sheets import (
    CutterProfile,
    KeyValues,
    QrCode,
    Sheet,
    SheetKind,
    Table,
    escpos_job,
    find_fonts,
    fonts,
    preview_png,
    render_slip,
    to_escpos,
)
from kiosk.sheets import test_sheet as trial_sheet
from kiosk.wording import wording

PAPERS = [(576, False), (576, True), (384, False), (384, True)]


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    box = ImageChops.invert(image.convert("L")).getbbox()
    assert box is not None
    return box


def read(image: Image.Image) -> list[str]:
    doubled = image.convert("L").resize((image.width * 2, image.height * 2))
    return [code.text for code in zxingcpp.read_barcodes(doubled)]


@pytest.mark.parametrize(("dots", "large"), PAPERS)
def test_no_ink_touches_the_margins_even_with_endless_words(long_item, guide, dots, large):
    slip = render_slip(guide(long_item, frozenset({"m1"}), large=large), dots)
    left, top, right, bottom = ink(slip)
    assert (slip.mode, slip.width) == ("1", dots)
    assert left >= 8
    assert right <= dots - 8
    assert top >= 8
    assert bottom <= slip.height - 8


@pytest.mark.parametrize(("dots", "large"), PAPERS)
def test_the_codes_on_slips_are_read_back(item, bare, receipt, guide, stub, dots, large):
    assert read(render_slip(stub(large=large), dots)) == [receipt.qr_text]
    assert read(render_slip(guide(item, large=large), dots)) == ["https://www.zjzwfw.gov.cn/"]
    assert read(render_slip(guide(bare, large=large), dots)) == ["开一家公司"]


@pytest.mark.parametrize("dots", [576, 384])
def test_the_fullest_code_is_still_read(dots):
    text = "开" * 133
    sheet = Sheet(SheetKind.TEST, "测试", (QrCode(text, "扫一扫"),))
    assert read(render_slip(sheet, dots)) == [text]


def test_the_same_sheet_gives_the_same_pixels(item, guide):
    assert render_slip(guide(item)).tobytes() == render_slip(guide(item)).tobytes()


def test_large_print_is_larger(item, guide):
    assert render_slip(guide(item, large=True)).height > 1.4 * render_slip(guide(item)).height


def test_a_tick_is_drawn_where_the_paper_is_at_hand(item, guide):
    bare, ticked = render_slip(guide(item)), render_slip(guide(item, frozenset({"id", "articles", "home"})))
    assert bare.tobytes() != ticked.tobytes()


def test_tables_and_pairs_without_rows_do_no_harm():
    blocks = (Table((), ()), Table(("事项", "几天"), (("设立", "1"), ("变更登记" * 9, "2"))), KeyValues(()))
    slip = render_slip(Sheet(SheetKind.TEST, "表", blocks))
    assert ink(slip)[2] <= 568


def test_the_test_page_holds_what_may_go_wrong(clock):
    slip = render_slip(trial_sheet(settings=Settings(), clock=clock, words=wording()))
    assert read(slip) == ["QT-01"]


@pytest.mark.parametrize("dots", [100, 577])
def test_a_head_that_no_printer_has_is_a_bug(item, guide, dots):
    with pytest.raises(ValueError, match="dots"):
        render_slip(guide(item), dots)


def test_a_code_without_text_is_a_bug():
    with pytest.raises(ValueError, match="text"):
        render_slip(Sheet(SheetKind.TEST, "空", (QrCode(""),)))


def test_the_preview_is_the_slip_itself_at_the_width_of_the_screen(item, guide):
    sheet = guide(item)
    slip = render_slip(sheet)
    exact = Image.open(io.BytesIO(preview_png(sheet, 576)))
    assert ImageChops.difference(exact, slip.convert("L")).getbbox() is None
    smaller = Image.open(io.BytesIO(preview_png(sheet, 400)))
    assert smaller.size == (400, round(slip.height * 400 / 576))
    assert len(smaller.getcolors()) > 2, "scaled smoothly"


def test_a_job_begins_with_initialising_and_ends_with_feed_cut_and_present(item, guide):
    slip = render_slip(guide(item))
    profile = CutterProfile(feed_dots=300, cut=b"\x1dV\x00", present=b"\x1b\x0c", strip_lines=128)
    data = to_escpos(slip, profile)
    assert data.startswith(b"\x1b@\x1dv0\x00\x48\x00\x80\x00")
    assert data.endswith(b"\x1bJ\xff\x1bJ\x2d\x1dV\x00\x1b\x0c")
    assert len(escpos_job(slip, profile).strips) == -(-slip.height // 128)


def test_strips_taller_than_printers_can_hold_are_a_bug():
    with pytest.raises(ValueError, match="256"):
        CutterProfile(strip_lines=257)


def test_a_missing_font_names_the_package_to_install(monkeypatch):
    monkeypatch.setattr(fonts, "FAMILY", "No Such Family")
    fonts._face.cache_clear()
    with pytest.raises(EnvironmentFault, match="fonts-noto-cjk"):
        find_fonts()
    fonts._face.cache_clear()


def test_fonts_are_found_without_fontconfig(monkeypatch):
    monkeypatch.setattr(fonts, "_asked_of_fontconfig", lambda style: [])
    fonts._face.cache_clear()
    assert find_fonts().bold.is_file()
    fonts._face.cache_clear()
