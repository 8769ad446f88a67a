"""The six platforms' lists: no names, no departments, hotlines that are persons' mobiles, one shifted column."""

from typing import Any

PLATFORMS = {
    "生物医药产业": "biomed",
    "数字经济产业": "digital",
    "高端装备产业": "equipment",
    "新材料产业": "materials",
    "综合保税产业": "bonded",
    "集成电路产业": "chips",
}
PROVIDERS = {"政府": "政府", "企业": "市场", "社会": "社会"}
IN_THE_TEXT = {("数字经济产业", 5), ("数字经济产业", 15)}
"""Rows that name a department in brackets at the end of the description; it stays there."""


def test_all_202_rows_have_platform_number_provider_and_office_lines(annexes: Any, expected: Any) -> None:
    items = annexes.items
    rows = expected("annex5.json")
    assert len(rows) == 202
    for platform, number, _, provider, department, phones in rows:
        one = items[f"qi-{PLATFORMS[platform]}-{number}"]
        assert one["platform"] == PLATFORMS[platform]
        assert one["provider"] == PROVIDERS[provider], one
        assert [phone["number"] for phone in one.get("phones", [])] == phones, one
        if (platform, number) not in IN_THE_TEXT:
            assert "、".join(one.get("departments", [])) == (department or ""), one


def test_a_section_that_the_region_does_not_have_is_left_for_a_person(annexes: Any, expected: Any) -> None:
    unknown = {"产业链服务", "安全生产服务", "跨境电商制度创新服务"}
    for platform, number, category, *_ in expected("annex5.json"):
        one = annexes.items[f"qi-{PLATFORMS[platform]}-{number}"]
        assert ("section" in one) is (category not in unknown), one
    lacking = {entry["id"] for entry in annexes.report["to_fill"]}
    assert lacking == {name for name, one in annexes.items.items() if "section" not in one}


def test_every_name_taken_from_a_description_is_told(annexes: Any) -> None:
    assert len(annexes.doubts("name_from_text")) == 202
