"""Names and mobile numbers of persons reach neither a draft nor the report."""

import re
from typing import Any

import pytest

HEAD = "序号\t服务事项\t服务内容\t责任部门\t联系电话\n"


def test_no_mobile_number_and_no_name_leaves_the_annexes(annexes: Any) -> None:
    written = annexes.everything()
    assert "13800" not in re.sub(r"[ -]", "", written)
    assert not re.search("张三|李四|王五|赵六|张老师", written)
    assert 13 in annexes.doubts("withheld")


@pytest.mark.parametrize(
    "contact",
    [
        "张三 13800001234",
        "张三：138-0000-1234",
        "１３８００００１２３４",
        "138 0000 1234 张三",
        "13800000 1234",
        "+86 13800001234",
        "王五",
    ],
)
def test_a_contact_without_an_office_line_is_withheld_whole(take: Any, contact: str) -> None:
    result = take(f"{HEAD}1\t开店指导★\t教您开店\t区市场监管局\t{contact}\n")
    assert "phones" not in result.items["new-1-1"]
    assert result.doubts("withheld") == [1]
    assert not re.search("张三|王五|0000", result.everything())


def test_a_number_with_digits_too_many_is_no_office_line(take: Any) -> None:
    result = take(f"{HEAD}1\t开店指导★\t教您开店\t区市场监管局\t13800000 12345\n")
    assert "phones" not in result.items["new-1-1"]
    assert result.doubts("odd_contact") == [1]


def test_an_office_line_stays_when_the_mobile_beside_it_goes(take: Any) -> None:
    contact = "区税务局：张三 0571-8298 0912、李四 13800001234"
    result = take(f"{HEAD}1\t开票指导★\t教您开票\t区税务局、区财政局\t{contact}\n")
    assert result.items["new-1-1"]["phones"] == [{"number": "0571-82980912", "label": "区税务局"}]
    assert "李四" not in result.everything()


def test_personal_data_in_the_wrong_column_is_withheld_too(take: Any) -> None:
    said = "有事打13800001234，联系人：张三，或者 李经理"
    result = take(f"{HEAD}1\t开店指导★\t{said}\t区市场监管局\t0571-82980912\n")
    assert not re.search("13800001234|张三|李经理", result.everything())
    assert result.items["new-1-1"]["summary"].startswith("有事打")
    assert 1 in result.doubts("withheld")


def test_a_column_of_names_is_never_read(take: Any) -> None:
    result = take("序号\t服务事项\t服务内容\t联系人\t联系电话\n1\t开店指导★\t教您\t张三\t0571-82980912\n")
    assert "张三" not in result.everything()
    assert result.items["new-1-1"]["phones"] == [{"number": "0571-82980912"}]


def test_a_name_in_a_title_a_heading_or_a_place_is_not_repeated(take: Any) -> None:
    head = "序号\t服务事项\t服务内容\t服务对象\t线下\t13800001234\n"
    result = take(f"张三\n\n制表 13800001234\n\n{head}1\t开店指导★\t教您\t李四\t张三\t\n")
    assert not re.search("张三|李四|13800001234", result.everything())
    assert "audience" not in result.items["new-1-1"]
