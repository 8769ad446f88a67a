"""Lines end where a Chinese typesetter would end them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sheets.balancing import balanced
from kiosk.sheets.line_breaking import NEVER_FIRST, NEVER_LAST, break_lines, clusters


def ems(text: str) -> float:
    """A plain ruler: Chinese one em, Latin half."""
    return sum(0.5 if ord(character) < 0x250 else 1.0 for character in text)


CHINESE = "请您带身份证、营业执照（副本），到“综合窗口”一次办好；有疑问请打电话。"


@pytest.mark.parametrize("width", [6, 7, 8, 9, 10, 11, 13, 17])
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(width):
    lines = break_lines(CHINESE * 3, width, ems)
    assert "".join(lines) == CHINESE * 3
    assert not [line for line in lines if line[0] in NEVER_FIRST or line[-1] in NEVER_LAST]


@pytest.mark.parametrize(
    "whole",
    [
        "0571-85901890",
        "2026年11月25日",
        "周三（11月25日）",
        "8:30-12:00",
        "30 万元",
        "3 个工作日",
        "1,000.50元",
        "WeChat",
        "24小时",
    ],
)
@pytest.mark.parametrize("width", [9, 10, 11, 12, 13])
def test_phones_dates_amounts_and_latin_words_stay_whole(whole, width):
    text = f"有不清楚的地方请在{whole}以前或者打{whole}问一问再来办"
    lines = break_lines(text, width, ems)
    assert sum(line.count(whole) for line in lines) == 2


def test_a_web_address_wider_than_the_line_is_cut_after_a_slash():
    lines = break_lines("见 https://www.zjzwfw.gov.cn/zjservice/matter/guide", 12, ems)
    assert max(map(ems, lines)) <= 12
    assert lines == ["见", "https://www.zjzwfw.gov.", "cn/zjservice/matter/", "guide"]


def test_a_closing_mark_may_hang_with_its_blank_half_over_the_edge():
    assert break_lines("一二三四五。", 5.5, ems) == ["一二三四五。"]


def test_no_character_is_left_alone_on_the_last_line():
    assert break_lines("一二三四五六。", 6, ems) == ["一二三四", "五六。"]
    assert break_lines("一二三四五六七", 6, ems) == ["一二三四五", "六七"]


def test_a_title_is_parted_into_even_lines_and_before_its_remark():
    assert balanced("高层次人才专员服务", 7, ems) == ["高层次人才", "专员服务"]
    assert balanced("开一家公司（有限责任公司）", 10, ems) == ["开一家公司", "（有限责任公司）"]


def test_a_title_of_two_lines_parts_after_a_comma_where_the_reader_stops_anyway():
    assert balanced("小店卖不到10万，不交税", 9, ems) == ["小店卖不到10万，", "不交税"]


def test_a_remark_of_three_lines_is_told_phrase_by_phrase():
    said = "这是留言回执，不是受理通知。受理以中心通知为准。"
    assert balanced(said, 10, ems) == ["这是留言回执，", "不是受理通知。", "受理以中心通知为准。"]


@given(st.text(alphabet="办事（）“”，。、0571-8a 年月日元", max_size=60), st.integers(4, 14))
def test_balancing_loses_nothing_takes_no_more_lines_and_none_too_wide(text, width):
    lines = balanced(text, width, ems)
    assert all(ems(line) <= width + 0.5 for line in lines)
    assert len(lines) <= len(break_lines(text, width, ems))
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_two_lines_without_a_comma_part_at_a_space():
    assert balanced("企业综合服务中心 24小时自助服务区", 13, ems) == ["企业综合服务中心", "24小时自助服务区"]


def test_a_remark_in_brackets_goes_below_what_it_remarks_on_when_that_costs_no_line():
    assert break_lines("85901890（钱塘营商热线）", 9, ems) == ["85901890", "（钱塘营商热线）"]


def test_the_number_of_an_article_stays_with_its_word():
    assert any("第 137 项" in line for line in break_lines("出处《共性服务清单》第 137 项、", 11, ems))


def test_an_empty_text_is_one_empty_line():
    assert break_lines("", 10, ems) == [""]


@given(st.text(alphabet="办事（）“”，。、0571-8a/.% 年月日元—…\n", max_size=60), st.integers(2, 14))
def test_no_line_is_wider_than_the_column_and_no_character_is_lost(text, width):
    lines = break_lines(text, width, ems)
    assert all(ems(line) <= width + 0.5 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(st.text(max_size=60))
def test_clusters_joined_give_the_text_back(text):
    assert "".join(clusters(text)) == text
