"""The region's common list: 174 rows over 280 lines of text, read from pages with all that this does to a table."""

from typing import Any

import pytest

SECTIONS = {
    "人才服务": "talent",
    "科创服务": "innovation",
    "政策服务": "policy",
    "金融服务": "finance",
    "开放服务": "opening",
    "法治服务": "law",
    "诉求服务": "appeal",
    "兜底服务": "safetynet",
    "审批服务": "approval",
}


def test_every_row_has_its_number_section_name_departments_and_frequency(annexes: Any, expected: Any) -> None:
    items = annexes.items
    read = [
        [
            int(one["id"].removeprefix("qt-")),
            one["section"],
            one["title"],
            one["departments"],
            one.get("frequency"),
        ]
        for one in items.values()
        if one["id"].startswith("qt-")
    ]
    wanted = [
        [number, SECTIONS[section], name, departments, frequency]
        for number, section, name, departments, frequency in expected("annex4.json")
    ]
    assert len(read) == 174
    wrong = [
        (one, other) for one, other in zip(sorted(read, key=lambda row: row[0]), wanted, strict=True) if one != other
    ]
    assert wrong == []


def test_each_row_cites_its_own_row_and_is_not_yet_reviewed(annexes: Any) -> None:
    for name, one in annexes.items.items():
        if name.startswith("qt-"):
            assert one["source"] == [f"qiantang-common/{name.removeprefix('qt-')}"]
            assert one["reviewed"] is False


def test_the_number_that_a_page_break_split_is_joined_and_told(annexes: Any) -> None:
    assert annexes.items["qt-102"]["title"] == "政策推送服务"
    assert annexes.doubts("number_joined") == [102]


@pytest.mark.parametrize("row", [3, 75, 102, 110, 157])
def test_marks_that_stand_on_the_next_page_are_found(annexes: Any, row: int) -> None:
    assert "provider" in annexes.items[f"qt-{row}"]


def test_the_row_without_a_mark_gets_no_provider(annexes: Any) -> None:
    assert "provider" not in annexes.items["qt-20"]
    assert annexes.doubts("no_mark") == [20]


def test_a_blank_that_is_no_merged_cell_stays_blank(annexes: Any) -> None:
    """136 has no frequency in the document; 117 to 120 have it from 116."""
    assert "frequency" not in annexes.items["qt-136"]
    assert 136 in annexes.doubts("blank")
    assert {annexes.items[f"qt-{row}"]["frequency"] for row in range(116, 121)} == {"中频"}


def test_an_impossible_day_is_mended_from_the_cell_beside_it_and_told(annexes: Any) -> None:
    assert annexes.items["qt-133"]["title"] == "7*24小时自助服务大厅"
    assert annexes.doubts("misprint") == [133]


def test_a_department_list_that_runs_into_the_next_row_is_whole(annexes: Any) -> None:
    assert annexes.items["qt-168"]["departments"][-1].endswith("杭州东能燃气、杭州钱江燃气等）")
    assert annexes.doubts("tail") == [169]


def test_office_lines_keep_their_digits_and_their_office(annexes: Any) -> None:
    items = annexes.items
    assert items["qt-1"]["phones"] == [{"number": "0571-82980912", "label": "区委人才办"}]
    assert items["qt-26"]["phones"] == [
        {"number": "0571-82980912", "label": "区委人才办"},
        {"number": "0571-89535340", "label": "区委宣传部"},
        {"number": "0571-89898595", "label": "科学城管理办公室"},
    ]
    assert items["qt-99"]["phones"] == [{"number": "4000668266", "label": "新加坡科技园"}]
    assert [one["number"] for one in items["qt-145"]["phones"]] == ["0571-89899162", "0571-83697070"]


def test_steps_and_places_come_along(annexes: Any) -> None:
    first = annexes.items["qt-2"]
    assert [step["text"] for step in first["steps"]] == ["人才申请", "中心初审受理", "申请绿色通道加急办理"]
    assert first["channels"]["hall"] == [{"place": "enterprise-center"}]
    assert annexes.items["qt-4"]["channels"]["online"] == [
        {"name": "浙江省专业技术人员管理服务平台", "url": "https://zcps.rlsbt.zj.gov.cn/"}
    ]
