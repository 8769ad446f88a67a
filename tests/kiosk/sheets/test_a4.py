"""The A4 page: tagged, selectable, embedded, large enough, one page for a normal affair."""

import re
import shutil
import subprocess
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image

from kiosk.sheets import Notice, Sheet, SheetKind, Table, render_pdf
from kiosk.sheets.a4_html import page
from kiosk.sheets.a4_style import LARGE, LOOSE_TO_TIGHT, STANDARD, style

POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


def poppler(tool: str, *words: str, data: bytes) -> str:
    return subprocess.run([tool, *words], input=data, capture_output=True, check=True).stdout.decode()


@POPPLER
def test_a_normal_affair_stands_on_one_tagged_page_with_embedded_fonts(item, guide):
    data = render_pdf(guide(item))
    facts = poppler("pdfinfo", "-", data=data)
    assert re.search(r"Pages:\s+1\b", facts)
    assert re.search(r"Tagged:\s+yes", facts)
    assert re.search(r"Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)", facts)
    assert "开一家公司" in facts
    fonts = poppler("pdffonts", "-", data=data).splitlines()[2:]
    assert fonts
    assert all("Noto-Sans-CJK-SC" in line and re.search(r"yes yes yes", line) for line in fonts)


@POPPLER
@pytest.mark.parametrize("large", [False, True])
def test_the_text_can_be_selected_and_nothing_is_lost(item, guide, large):
    words = "".join(poppler("pdftotext", "-", "-", data=render_pdf(guide(item, large=large))).split())
    for fact in ("开一家公司", "公司章程", "可容缺", "0571-82980912", "杭州市钱塘区金沙大道600号", "不是受理凭证"):
        assert fact in words, fact


@POPPLER
@pytest.mark.parametrize("large", [False, True])
def test_no_ink_leaves_the_page_even_with_endless_words(long_item, guide, large, tmp_path):
    some = replace(long_item, materials=long_item.materials[:4], steps=long_item.steps[:3])
    (tmp_path / "long.pdf").write_bytes(render_pdf(guide(some, large=large)))
    subprocess.run(["pdftoppm", "-r", "40", "-gray", "long.pdf", "page"], cwd=tmp_path, check=True)
    pages = sorted(tmp_path.glob("page*.pgm"))
    assert pages
    for path in pages:
        with Image.open(path) as picture:
            left, top, right, bottom = picture.point(lambda value: 255 - value).getbbox()
            assert left >= 10
            assert top >= 8
            assert right <= picture.width - 10
            assert bottom <= picture.height - 8


@POPPLER
def test_the_code_on_the_page_is_read_back(stub, receipt, tmp_path):
    (tmp_path / "receipt.pdf").write_bytes(render_pdf(stub()))
    subprocess.run(["pdftoppm", "-r", "150", "-gray", "receipt.pdf", "page"], cwd=tmp_path, check=True)
    with Image.open(next(tmp_path.glob("page*.pgm"))) as picture:
        assert [code.text for code in zxingcpp.read_barcodes(picture)] == [receipt.qr_text]


@pytest.mark.parametrize(("sizes", "least", "large"), [(STANDARD, 11, False), (LARGE, 16, True)])
def test_no_text_is_smaller_than_old_eyes_need(sizes, least, large):
    for tight in range(len(LOOSE_TO_TIGHT)):
        sheet = style(large=large, tight=tight)
        assert min(float(size) for size in re.findall(r"(?:font-size: |font: )([\d.]+)pt", sheet)) >= least
        assert min(float(leading) for leading in re.findall(r"line-height: ([\d.]+)", sheet)) >= 1.3
        assert float((sizes | LOOSE_TO_TIGHT[tight])["leading"]) >= 1.3


def test_whatever_the_content_says_is_text_and_never_markup():
    sheet = Sheet(SheetKind.TEST, "<script>", (Notice('<img src="http://x">&'), Table(("a<b",), (("c>d",),))))
    html = page(sheet)
    assert "<script>" not in html
    assert 'http://x"' not in html
    assert "a&lt;b" in html


def test_phone_numbers_are_held_together(item, guide):
    assert '<span class="whole">0571-82980912' in page(guide(item))
