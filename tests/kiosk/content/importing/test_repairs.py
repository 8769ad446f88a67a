"""What pages do to a table, each case alone: repaired where it is sure, told always."""

from typing import Any

import pytest

from kiosk.content.importing.words import digits, paired, squeeze

HEAD = "序号\t服务类别\t服务事项\t服务内容\t责任部门\t服务频次\t联系电话\n"


def row(number: str, name: str, section: str = "", department: str = "区税务局", often: str = "高频") -> str:
    return f"{number}\t{section}\t{name}\t教您办\t{department}\t{often}\t0571-82980912\n"


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("1 0 2", "102"),
        ("102.", "102"),
        ("１０", "10"),
        ("<p>7</p>", "7"),
        ("(3)", "3"),
        ("3-1", ""),
        ("", ""),
        ("0", ""),
    ],
)
def test_numbers_lose_their_blanks(printed: str, read: str) -> None:
    assert digits(printed) == read


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("科 创 服 务", "科创服务"),
        ("<p>钱塘 区</p>", "钱塘区"),
        ("QE 人才 APP", "QE人才APP"),
        ("Wi Fi 6", "Wi Fi 6"),
        ("第一\n第二", "第一第二"),
    ],
)
def test_words_lose_the_blanks_inside_them_latin_words_keep_theirs(printed: str, read: str) -> None:
    assert squeeze(printed) == read


@pytest.mark.parametrize(
    ("printed", "mended"),
    [
        ("公安局（交警))、住建局", "公安局（交警）、住建局"),
        ("局(甲)", "局(甲)"),
        ("甲)乙", "甲乙"),
        ("（甲(乙)）", "（甲(乙)）"),
    ],
)
def test_brackets_are_paired_by_the_one_that_opens(printed: str, mended: str) -> None:
    assert paired(printed) == mended


def test_blanks_below_a_section_belong_to_it_until_the_next(take: Any) -> None:
    text = HEAD + row("1", "甲★", "人才服务 [牵头") + row("2", "乙★", "单位：区委组织部]") + row("3", "丙★", "金融服务")
    items = take(text).items
    assert [items[f"new-1-{number}"]["section"] for number in (1, 2, 3)] == ["talent", "talent", "finance"]


def test_headings_of_a_new_page_are_not_a_row(take: Any) -> None:
    result = take(HEAD + row("1", "甲★", "人才服务") + "\n" + HEAD + row("2", "乙★"))
    assert list(result.items) == ["new-1-1", "new-1-2"]
    assert result.done.counts["tables"] == 1


def test_the_same_headings_with_new_numbers_are_a_new_table(take: Any) -> None:
    result = take(HEAD + row("1", "甲★", "人才服务") + HEAD + row("1", "乙★", "金融服务"))
    assert set(result.items) == {"new-1-1", "new-2-1"}


def test_a_row_that_lost_a_cell_is_put_back_under_its_headings(take: Any) -> None:
    lost = "4\t丁★\t教您办\t区税务局\t低频\t0571-82980912\n"
    result = take(HEAD + row("1", "甲★", "人才服务") + row("2", "乙★") + row("3", "丙★") + lost)
    one = result.items["new-1-4"]
    assert (one["title"], one["section"], one["departments"], one["frequency"]) == (
        "丁",
        "talent",
        ["区税务局"],
        "低频",
    )
    assert result.doubts("shifted") == [4]


def test_a_row_cut_by_a_page_is_joined(take: Any) -> None:
    text = (
        HEAD
        + row("1", "开票", "人才服务", "区税务局、区市").replace("教您办", "教您")
        + "\n\t\t辅导★\t办\t场监管局\t\t\n"
    )
    result = take(text)
    one = result.items["new-1-1"]
    assert (one["title"], one["summary"]) == ("开票辅导", "教您办")
    assert one["departments"] == ["区税务局", "区市场监管局"]
    assert result.doubts("continued") == [1]


def test_missing_and_doubled_numbers_are_told(take: Any) -> None:
    result = take(HEAD + row("1", "甲★", "人才服务") + row("4", "乙★") + row("4", "丙★"))
    assert result.doubts("number_jump") == [4]
    assert result.doubts("number_twice") == [4]
    assert list(result.items) == ["new-1-1", "new-1-4", "again2-new-1-4"]


def test_a_full_row_without_a_number_gets_the_one_that_is_missing(take: Any) -> None:
    result = take(HEAD + row("1", "甲★", "人才服务") + row("", "乙★") + row("3", "丙★"))
    assert result.items["new-1-2"]["title"] == "乙"
    assert result.doubts("number_lost") == [2]


def test_markdown_tables_are_read_too(take: Any) -> None:
    text = "## 清单\n\n| 序号 | 服务板块 | 服务事项 |\n| --- | --- | --- |\n| 1 | 人才服务 | 甲 |\n"
    assert take(text, name="list.md").items["new-1-1"]["section"] == "talent"


def test_a_frequency_that_nobody_knows_is_told_and_left_out(take: Any) -> None:
    result = take(HEAD + row("1", "甲★", "人才服务", often="有时"))
    assert "frequency" not in result.items["new-1-1"]
    assert result.doubts("odd_frequency") == [1]


def test_an_unknown_heading_is_told(take: Any) -> None:
    result = take("序号\t服务事项\t服务内容\t天气\n1\t甲★\t教您\t晴\n")
    assert [doubt["field"] for doubt in result.report["doubts"] if doubt["code"] == "unknown_heading"] == ["天气"]
    assert "晴" not in result.everything()


def test_a_row_of_a_collected_document_cites_its_line(take: Any) -> None:
    result = take("清单\n" + HEAD + row("1", "甲★", "人才服务"), name="004_list.txt")
    assert result.items["new-1-1"]["source"] == ["seed-004/L3"]


def test_a_number_beyond_the_documents_last_row_gets_no_id_of_it(take: Any) -> None:
    rows = "".join(row(str(number), f"甲{number}★", "人才服务") for number in range(1, 177))
    items = take("钱塘区企业共性服务清单\n" + HEAD + rows).items
    assert items["qt-174"]["source"] == ["qiantang-common/174"]
    assert "qt-175" not in items
    assert "source" not in items["new-1-175"]


def test_what_cannot_be_mended_is_at_least_told(take: Any) -> None:
    result = take(HEAD + row("1", "甲★务；", "人才服务", department="区公安分局（交"))
    assert result.doubts("odd_name") == [1]
    assert result.doubts("bracket") == [1]
