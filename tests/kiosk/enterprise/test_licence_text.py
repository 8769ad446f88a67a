"""The semicolon text of older Zhejiang licences, in the spellings that occur and may occur."""

import pytest

from kiosk.enterprise import CodeKind, Grade, ReadCode, Reason, read_bytes, read_code

REAL = (
    "统一社会信用代码：91330281677691616Q,企业注册号:330203000039277;企业名称:宁波恒拓物联网有限公司;"
    "登记机关:余姚市市场监督管理局;登记时间:2017-03-02;"
    "经营范围:物联网技术的软硬件设计、开发;计算机系统集成；名称:不是名称。;详询信用公示系统:http://gsxt.zjaic.gov.cn"
)
SPELLINGS = {
    "as scanned": REAL,
    "half-width colons": REAL.replace("：", ":"),
    "full-width colons": REAL.replace(":", "：").replace("http：", "http:"),
    "line ends": REAL.replace(";登记", ";\r\n登记") + "\r\n",
    "full-width separators": REAL.replace(",企业", "，企业").replace(";登记", "；登记"),
    "blanks around the code": REAL.replace("91330281677691616Q", " 9133 0281 6776 9161 6q "),
}


@pytest.mark.parametrize("encoding", ["utf-8", "gbk", "gb18030"])
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_code_name_authority_date_and_scope_are_read(spelling: str, encoding: str) -> None:
    read = read_bytes(SPELLINGS[spelling].encode(encoding))
    assert (read.kind, read.grade, read.uscc) == (CodeKind.LICENCE_TEXT, Grade.CLAIMED, "91330281677691616Q")
    assert read.name == "宁波恒拓物联网有限公司"
    assert read.fields["authority"] == "余姚市市场监督管理局"
    assert read.fields["date"] == "2017-03-02"
    assert read.fields["registration_no"] == "330203000039277"
    assert read.fields["scope"].startswith("物联网技术的软硬件设计、开发;计算机系统集成")


def test_a_person_named_in_the_text_is_not_carried() -> None:
    read = read_code("统一社会信用代码:91330281677691616Q;经营者:测试甲;经营场所:某路1号")
    assert "测试甲" not in str(dict(read.fields))
    assert read.fields["address"] == "某路1号"


def test_an_old_licence_without_a_credit_code_is_told_apart() -> None:
    read = read_code("企业注册号:330203000039277;企业名称:某某有限公司;登记机关:某局")
    assert read == ReadCode(CodeKind.INVALID, reason=Reason.NO_CODE)


def test_a_code_that_is_only_part_of_its_field_is_not_taken() -> None:
    read = read_code("统一社会信用代码:X91330281677691616QY,企业名称:某某")
    assert (read.uscc, read.reason, read.fields["length"]) == ("", Reason.SHAPE, "20")


def test_thousands_of_blanks_are_read_in_one_go() -> None:
    assert read_code("统一社会信用代码:" + " " * 3800).kind is CodeKind.INVALID
