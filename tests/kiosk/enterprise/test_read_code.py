"""What a scanned text is taken for; the numbered vectors are those of the project's standards page, section 4.3."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.enterprise import CodeKind, Reason, read_code, spaced

LICENCE_OF_2017 = (
    "统一社会信用代码：91330281677691616Q,企业注册号:330203000039277;企业名称:宁波恒拓物联网有限公司;"
    "登记机关:余姚市市场监督管理局;登记时间:2017-03-02"
)
REAL_AND_MADE_UP = (
    "93330399MA0TEXT39H",
    "N2330199MF0000080U",
    "54330199MF0000072C",
    "123301000000000276",
    "113300000000000199",
    "51330000000000035T",
    "52330100MJ00000428",
    "31330000MD0000067F",
    "Y1000000000000094K",
    "913100007776054479",
    "92440300MA5EGYHW9F",
)
LINKS_WITHOUT_CODE = (
    "http://qyxy.baic.gov.cn/wap/wap/creditWapAction!qr.dhtml?id=ff8080815457447b015475e61a6d54b9",
    "http://218.22.14.66:8082/yzt/toHandleQuery.do?id=ZWFn&uniScID=amJqcG9ycnFeVXNCdFR5JnBQ&jumpFlag=false",
    "http://www.jsgsj.gov.cn:58888/province/infoQueryServlet.json?pt&c=75B161B6D656",
    "http://www.gsxt.gov.cn/%7B6E05C133EE95-1531035286042%7D",
)


@pytest.mark.parametrize("code", REAL_AND_MADE_UP)
def test_a_bare_code_of_any_class_is_read(code: str) -> None:
    assert read_code(code).uscc == code


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("http://www.gsxt.gov.cn/index.html?uniscid=91330199MA0TEXT12M", "91330199MA0TEXT12M"),
        ("https://www.gsxt.gov.cn/index.html?uniscid=92330299MA0TEXT20J", "92330299MA0TEXT20J"),
        ("http://www.szcredit.com.cn/x.aspx?rid=8a80026f&cid=92440300MA5EEY5XXT", "92440300MA5EEY5XXT"),
    ],
)
def test_the_link_on_a_licence_gives_its_code(link: str, code: str) -> None:
    assert read_code(link).kind is CodeKind.USCC
    assert read_code(link).uscc == code


def test_the_text_form_of_older_licences_is_read() -> None:
    assert read_code(LICENCE_OF_2017).uscc == "91330281677691616Q"


@pytest.mark.parametrize("link", LINKS_WITHOUT_CODE)
def test_a_link_without_a_readable_code_is_opaque_and_invents_nothing(link: str) -> None:
    read = read_code(link)
    assert (read.kind, read.uscc, read.reason) == (CodeKind.OPAQUE, "", Reason.LINK)


@pytest.mark.parametrize(
    "written",
    ["９１３３０１９９ＭＡ０ＴＥＸＴ１２Ｍ", "91330199ma0text12m", " 9133 0199 MA0T EXT1 2M\n", "91330199-MA0TEXT12-M"],
)
def test_full_width_small_letters_and_blanks_are_forgiven(written: str) -> None:
    assert read_code(written).uscc == "91330199MA0TEXT12M"


def test_a_wrong_check_character_is_named() -> None:
    read = read_code("91330199MA0TEXT12X")
    assert (read.kind, read.reason) == (CodeKind.INVALID, Reason.CHECK)


def test_a_letter_the_standard_never_uses_is_not_a_code() -> None:
    assert read_code("91330199MA0TEXTI2M").kind is CodeKind.INVALID


@pytest.mark.parametrize("number", ["11010519491231002X", "330102199003070019", "11010519491231002x"])
def test_an_identity_number_is_refused_and_not_carried(number: str) -> None:
    read = read_code(number)
    assert read.kind is CodeKind.ID_NUMBER
    assert number.upper() not in repr(read).upper()


@pytest.mark.parametrize("number", ["134512345678901234", "281234567890123456", "2812345678901234"])
def test_a_payment_code_is_refused_and_not_carried(number: str) -> None:
    read = read_code(number)
    assert read.kind is CodeKind.PAYMENT
    assert number not in repr(read)


def test_a_receipt_gives_number_and_secret() -> None:
    read = read_code("BDY1:QT01-20261121-0007-K:abcDEF23\r\n")
    assert (read.kind, read.number, read.secret) == (CodeKind.RECEIPT, "QT01-20261121-0007-K", "abcDEF23")


def test_an_empty_and_an_endless_text_are_told_apart() -> None:
    assert read_code(" \u200b").reason is Reason.EMPTY
    assert read_code("9" * 5000).reason is Reason.TOO_LONG


@given(st.text(max_size=60))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    read = read_code(text)
    assert (read.uscc != "") == (read.kind is CodeKind.USCC)


def test_a_code_is_shown_in_groups_of_four() -> None:
    assert spaced("91330199MA0TEXT12M") == "9133 0199 MA0T EXT1 2M"
