"""What a scanned text is taken for: links and texts of real licences, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.enterprise import CodeKind, Grade, ReadCode, Reason, read_bytes, read_code, spaced
from kiosk.wording import wording

REAL_AND_MADE_UP = (
    "91330199MA0TEXT12M",
    "93330399MA0TEXT39H",
    "N2330199MF0000080U",
    "54330199MF0000072C",
    "123301000000000276",
    "113300000000000199",
    "51330000000000035T",
    "52330100MJ00000428",
    "53330000MJ0000050T",
    "31330000MD0000067F",
    "Y1000000000000094K",
    "913100007776054479",
    "92440300MA5EGYHW9F",
)
LINKS_WITHOUT_CODE = (
    "http://qyxy.baic.gov.cn/wap/wap/creditWapAction!qr.dhtml?id=ff8080815457447b015475e61a6d54b9",
    "http://www.sgs.gov.cn/notice/notice/view?uuid=9nqL_YzklLDteKGSu6GKAg==&tab=01",
    "http://www.hebscztxyxx.gov.cn/noticehb/notice/view?uuid=UG5KbQC.TvMgx8G6IO7C_MIhcIe.QQSX",
    "http://218.22.14.66:8082/yzt/toHandleQuery.do?id=ZWFn&uniScID=amJqcG9ycnFeVXNCdFR5JnBQ&jumpFlag=false",
    "http://gsxt.gdgs.gov.cn//GSpublicity/GSpublicityList.html"
    "?service=entInfo&entNo=1be0c514-013f-1000-e000-48480a76b50b&regOrg=441924",
    "http://www.jsgsj.gov.cn:58888/province/infoQueryServlet.json?pt&c=75B161B6D656",
    "http://hb.gsxt.gov.cn/qyxxgsAction_initQyxyxxMain.action?nbxh=MTYwMDAwMDA0MDY2Nzk5MTY5",
)
CODE = "91330199MA0TEXT12M"


@pytest.mark.parametrize("code", REAL_AND_MADE_UP)
def test_a_bare_code_of_any_registering_class_is_read_and_only_claimed(code: str) -> None:
    read = read_code(code)
    assert (read.kind, read.uscc, read.grade) == (CodeKind.USCC, code, Grade.CLAIMED)
    assert (read.fields["class"], read.fields["area"]) == (code[:2], code[2:8])


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("http://www.gsxt.gov.cn/index.html?uniscid=91330199MA0TEXT12M", CODE),
        ("https://www.gsxt.gov.cn/index.html?uniscid=92330299MA0TEXT20J", "92330299MA0TEXT20J"),
        (
            "http://www.szcredit.com.cn/web/GSZJGSPT/QyxyDetail.aspx?rid=8a80026f&cid=92440300MA5EEY5XXT",
            "92440300MA5EEY5XXT",
        ),
        ("HTTP://WWW.GSXT.GOV.CN/index.html?UNISCID=91330199ma0text12m\r\n", CODE),
    ],
)
def test_the_link_on_a_licence_gives_its_code(link: str, code: str) -> None:
    read = read_code(link)
    assert (read.kind, read.uscc, read.grade) == (CodeKind.LICENCE_LINK, code, Grade.CLAIMED)


@pytest.mark.parametrize("link", LINKS_WITHOUT_CODE)
def test_a_link_without_a_readable_code_says_so_and_invents_nothing(link: str) -> None:
    read = read_code(link)
    assert (read.kind, read.uscc, read.reason) == (CodeKind.LINK_WITHOUT_CODE, "", Reason.LINK)
    assert read.grade is Grade.NONE


@pytest.mark.parametrize("inside", ["6E05C133EE95-1531035286042", "6E05C133…EE95-1531035286042"])
def test_a_link_of_a_session_is_called_run_out(inside: str) -> None:
    read = read_code(f"http://www.gsxt.gov.cn/%7B{inside}%7D")
    assert (read.kind, read.reason) == (CodeKind.LINK_WITHOUT_CODE, Reason.OLD_LINK)


def test_a_tax_platforms_login_code_is_no_licence() -> None:
    read = read_code("qrcode_id=oc8G912345y58oeIgkKNNJ0utp6vEi1r4&areaPrefix=4400&interfaceCode=0002")
    assert (read.kind, read.grade) == (CodeKind.OPAQUE, Grade.NONE)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("91330199MA0TEXT12X", "uscc"),
        ("http://www.gsxt.gov.cn/index.html?uniscid=91330199MA0TEXT12X", "uniscid"),
        ("统一社会信用代码：91330199MA0TEXT12X,企业名称:某某有限公司", "统一社会信用代码"),
    ],
)
def test_a_wrong_check_character_says_in_which_field(text: str, field: str) -> None:
    read = read_code(text)
    assert (read.kind, read.reason, read.uscc) == (CodeKind.INVALID, Reason.CHECK, "")
    assert (read.fields["field"], read.fields["position"]) == (field, "18")


@pytest.mark.parametrize(
    ("code", "position"), [("91330199MA0TEXTI2M", "16"), ("9133O199MA0TEXT12M", "5"), ("Z1330199MA0TEXT12M", "1")]
)
def test_a_character_the_standard_never_uses_is_pointed_at(code: str, position: str) -> None:
    read = read_code(code)
    assert (read.kind, read.reason, read.fields["position"]) == (CodeKind.INVALID, Reason.LETTER, position)


@pytest.mark.parametrize("number", ["11010519491231002X", "330102199003070019", "11010519491231002x"])
def test_an_identity_number_is_refused_and_not_carried(number: str) -> None:
    link, text_of_licence = f"http://www.gsxt.gov.cn/?uniscid={number}", f"统一社会信用代码：{number},企业名称:某某"
    for text in (number, link, text_of_licence, f" {number[:6]} {number[6:]} "):
        read = read_code(text)
        assert read.kind is CodeKind.ID_NUMBER
        assert read == ReadCode(CodeKind.ID_NUMBER, reason=Reason.PRIVATE)


@pytest.mark.parametrize(
    "text",
    [
        "134500000000901234",
        "281234567890123456",
        "2812345678901234",
        "6212345678901234567",
        "https://qr.alipay.com/fkx00000",
        "wxp://f2f0000",
        "weixin://wxpay/bizpayurl?pr=synthetic",
        "https://qr.95516.com/00010000/6212",
    ],
)
def test_a_payment_code_is_refused_and_not_carried(text: str) -> None:
    assert read_code(text) == ReadCode(CodeKind.PAYMENT, reason=Reason.PRIVATE)


@pytest.mark.parametrize("text", ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "QYM-8f14e45fceea167a5a36dedd4bea2543"])
def test_a_token_that_only_its_own_program_knows_is_opaque(text: str) -> None:
    read = read_code(text)
    assert (read.kind, read.reason, read.uscc) == (CodeKind.OPAQUE, Reason.OPAQUE, "")


@pytest.mark.parametrize(
    "text",
    [
        f"http://x.example/{CODE}",
        f"http://x.example/?id={CODE}",
        f"http://x.example/?uniscid={CODE}00",
        f"http://x.example/?uniscid=%39{CODE[1:]}",
        "http://x.example/?uniscid=91330199mA0TEXt12M",
        f"00{CODE}ff",
        f"abc{CODE}",
        f"{CODE}{CODE}",
    ],
)
def test_no_code_is_fished_out_of_something_longer_or_encoded(text: str) -> None:
    assert read_code(text).uscc == ""


@pytest.mark.parametrize(
    "written",
    ["９１３３０１９９ＭＡ０ＴＥＸＴ１２Ｍ", "91330199ma0text12m", " 9133 0199 MA0T EXT1 2M\n", "91330199-MA0TEXT12-M"],
)
def test_full_width_small_letters_and_blanks_are_forgiven(written: str) -> None:
    assert read_code(written).uscc == CODE


def test_a_subject_code_without_its_own_check_digit_is_only_warned_of() -> None:
    wrong_inside = "91330199MA0TEXT13Q"
    assert read_code(wrong_inside).uscc == wrong_inside
    assert read_code(wrong_inside).fields["warning"] == "subject_code"
    assert "warning" not in read_code("913100007776054479").fields


def test_a_receipt_gives_number_and_secret() -> None:
    read = read_code("BDY1:QT01-20261121-0007-K:abcDEF23\r\n")
    assert (read.kind, read.number, read.secret) == (CodeKind.RECEIPT, "QT01-20261121-0007-K", "abcDEF23")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", Reason.EMPTY),
        (" \u200b".encode(), Reason.EMPTY),
        (b"9" * 4097, Reason.TOO_LONG),
        ("企".encode() * 1400, Reason.TOO_LONG),
        (b"\xff\xfe\xff", Reason.BYTES),
        (b"91330199\x1dMA0TEXT12M", Reason.CONTROL),
        ("91330199\u0085".encode(), Reason.CONTROL),
        (b"12345", Reason.SHAPE),
    ],
)
def test_bytes_that_are_no_code_are_refused_with_their_own_reason(raw: bytes, reason: Reason) -> None:
    read = read_bytes(raw)
    assert (read.kind, read.reason, read.uscc) == (CodeKind.INVALID, reason, "")


def test_a_readers_symbology_prefix_and_a_byte_order_mark_are_not_part_of_the_code() -> None:
    assert read_bytes(b"]Q1" + CODE.encode()).uscc == CODE
    assert read_bytes(b"\xef\xbb\xbf" + CODE.encode()).uscc == CODE


def test_nothing_that_was_scanned_shows_in_a_fault_report() -> None:
    assert CODE not in repr(read_code(CODE))
    assert "某某" not in repr(read_code(f"统一社会信用代码:{CODE},企业名称:某某有限公司"))


def test_every_reason_has_words_in_both_languages() -> None:
    for reason in set(Reason) - {Reason.PRIVATE}:
        assert wording("zh").knows(f"scan.unread_{reason}")
        assert wording("en").knows(f"scan.unread_{reason}")


@given(st.one_of(st.text(max_size=80), st.text("0123456789ABCDEFXaf:/?&=;；：统一社会信用代码 \r\n", max_size=120)))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    read = read_code(text)
    assert (read.uscc != "") == (read.grade is Grade.CLAIMED)


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    assert read_bytes(raw).grade in Grade


def test_a_code_is_shown_in_groups_of_four() -> None:
    assert spaced(CODE) == "9133 0199 MA0T EXT1 2M"
