"""Every mistake an editor may make is named with its file, its line, and what to do."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.check import check

Edit = Callable[[str, str, str], None]
Problems = Callable[[], list[str]]

ITEMS = "items/approval.yaml"
OPEN = "interviews/open.yaml"


def test_a_clean_region_has_no_problems(sources: Path) -> None:
    assert check(sources, date(2026, 11, 21)).problems == ()


MISTAKES = [
    (ITEMS, "  plain_title: 开公司\n", "", f"{ITEMS}:1: The field “plain_title” is missing."),
    (ITEMS, "summary: 办", "sumary: 办", f"{ITEMS}:6: The field “sumary” is not known here."),
    (ITEMS, "  source: qiantang-common/137\n", "", f"{ITEMS}:1: The source is missing."),
    (ITEMS, "source: qiantang-common/137", "source: []", f"{ITEMS}:24: The source is missing."),
    (ITEMS, "qiantang-common/137", "qiantang-common/175", "names no known document"),
    (ITEMS, "qiantang-common/137", "我听说的", f"{ITEMS}:24: “我听说的” names no known document"),
    (ITEMS, "- id: licence", "- id: company", f"The item “company” is already in {ITEMS}:1."),
    (ITEMS, "id: letter", "id: id-card", f"{ITEMS}:15: “id-card” is there twice under materials."),
    (ITEMS, "section: approval", "section: nowhere", f"{ITEMS}:4: There is no section “nowhere”."),
    (ITEMS, "place: hall", "place: moon", f"{ITEMS}:10: There is no place “moon”."),
    (ITEMS, "interview: open", "interview: closed", f"{ITEMS}:21: There is no interview “closed”."),
    (ITEMS, "scenes: [start]", "scenes: [finish]", f"{ITEMS}:22: There is no scene “finish”."),
    ("scenes.yaml", "licence]", "licences]", "scenes.yaml:6: There is no item “licences”."),
    (OPEN, "item: company", "item: compani", f"{OPEN}:3: There is no item “compani”."),
    (OPEN, "item: company", "item: licence", "does not name this interview"),
    (ITEMS, "unit: 工作日", "unit: 周", f"{ITEMS}:19: “unit” does not know “周”."),
    (ITEMS, "amount: 1", "amount: '1'", f"{ITEMS}:19: “amount” must be a whole number"),
    (ITEMS, "amount: 1, ", "", f"{ITEMS}:19: The limit has no number of days."),
    (ITEMS, "unit: 工作日", "unit: 当场", f"{ITEMS}:19: 当场 has no number of days."),
    (ITEMS, "2027-01-01", "2026-11-20", f"{ITEMS}:23: The last day, 2026-11-20, has passed"),
    (ITEMS, "2027-01-01", "soon", f"{ITEMS}:23: “effective_until” must be a day"),
    (ITEMS, "effective_until: 2027-01-01", "effective_from: 2027-01-02\n  effective_until: 2027-01-01", "lies before"),
    (ITEMS, "[电子执照]", "[电子执照, 注册 公司]", f"{ITEMS}:32: The alias “注册 公司” already belongs to “company”."),
    (ITEMS, "[电子执照]", "[电子执照, 电子执照。]", "The alias “电子执照。” is there twice."),
    (ITEMS, "{fact: who, is: agent}", "{fact: who}", f"{ITEMS}:17: bad condition"),
    (ITEMS, "{fact: who, is: agent}", "{fact: what, is: agent}", "“what” is no question of “open”."),
    (ITEMS, "{fact: who, is: agent}", "{fact: who, is: uncle}", "“uncle” is no answer to “who” (self、agent)."),
    (ITEMS, "{fact: who, is: agent}", "{fact: who, at_least: 3}", "cannot be compared with numbers"),
    (ITEMS, "{fact: who, is: agent}", "{not: {fact: who, in: [agent, self]}}", "is shown for no answers at all"),
    (ITEMS, "  interview: open\n", "", "“委托书” has a condition, but this affair asks no questions."),
    (ITEMS, "0571-87654321", "13800138000", "“13800138000” is a personal mobile number."),
    (ITEMS, "办一张营业执照", "找 138 0013-8000", f"{ITEMS}:6: “138 0013-8000” is a personal mobile number."),
    (ITEMS, "办一张营业执照", "找１３８００１３８０００", "“13800138000” is a personal mobile number."),
    (ITEMS, "- id: licence", "# 问 +86 13800138000\n- id: licence", "is a personal mobile number."),
    (ITEMS, "办一张营业执照", ">\n    打 1380013\n    8000 问", "“1380013 8000” is a personal mobile number."),
    (ITEMS, "label: 商事登记窗口", "label: 王老师", f"{ITEMS}:12: The label “王老师” looks like a person's name."),
    (ITEMS, "label: 商事登记窗口", "label: 张三丰", "The label “张三丰” looks like a person's name."),
    (ITEMS, "办一张营业执照", "联系人：李小明", f"{ITEMS}:6: “李小明” looks like a person's name."),
    ("places.yaml", "number: 0571-12345678", "number: 12345678", "“number” must be text"),
    (
        "places.yaml",
        "number: 0571-12345678",
        "number: 0571",
        "places.yaml:5: “number” must be text, but “0571” is not.",
    ),
    (ITEMS, "number: 0571-87654321", "number: 打前台", "does not look like an office line"),
    (ITEMS, "  title: 公司设立登记", "  title: ''", f"{ITEMS}:2: “title” is empty."),
    (ITEMS, "- id: company", "- id: 开公司", f"{ITEMS}:1: “id” takes an id"),
    (ITEMS, "kind: 办理", "kind: 办理\n  kind: 咨询", f"{ITEMS}:6: “kind” is written twice."),
    (ITEMS, "kind: 办理", "kind: [办理", "This is not readable YAML"),
    (ITEMS, "kind: 办理", "kind: !!python/name:os.system ", "This is not readable YAML"),
    (ITEMS, "aliases: [注册公司, 办营业执照]", "aliases: 注册公司", f"{ITEMS}:20: “aliases” must be a list."),
    (
        OPEN,
        "next: end}\n      - {value: none",
        "next: who}\n      - {value: none",
        "go in a circle: who → place → who.",
    ),
    (OPEN, "label: 自己, next: place", "label: 自己, next: plaza", f"{OPEN}:9: “self” leads to “plaza”"),
    (OPEN, "start: who", "start: whom", "starts at “whom”, which is no question"),
    (OPEN, "start: who", "start: place", f"{OPEN}:6: No answer leads to “who”."),
    (OPEN, "value: agent", "value: self", f"{OPEN}:10: “self” is there twice under options."),
    (OPEN, "- id: place", "- id: who", "“who” is there twice under questions."),
    (OPEN, "- id: place", "- id: end", "“end” is kept for the end of an interview"),
    (OPEN, "value: none", "value: no", "“value” must be text"),
    (OPEN, "{fact: place, is: none}", "{fact: place, is: never}", f"{OPEN}:18: Bad condition: “never” is no answer"),
    (OPEN, "{kind: appeal, label: 留言}", "{kind: call, label: 打电话}", "A call needs an office line."),
    (OPEN, "{kind: appeal, label: 留言}", "{kind: appeal, label: 留言, target: x}", "An appeal has no target."),
    (OPEN, "{kind: appeal, label: 留言}", "{kind: item, label: 看看, target: x}", f"{OPEN}:19: There is no item “x”."),
    ("region.yaml", "region: testland\n", "", "region.yaml:1: The field “region” is missing."),
    ("sections.yaml", "- {id: approval", "{id: approval", "This is not readable YAML"),
]


@pytest.mark.parametrize(("name", "old", "new", "expected"), MISTAKES)
def test_a_mistake_is_named_with_its_line(
    edit: Edit, problems: Problems, name: str, old: str, new: str, expected: str
) -> None:
    edit(name, old, new)
    found = problems()
    assert any(expected in line for line in found), found


def test_every_problem_says_what_to_do(edit: Edit, sources: Path) -> None:
    for name, old, new, _ in MISTAKES[:10]:
        if old in (sources / name).read_text("utf-8"):
            edit(name, old, new)
    found = check(sources, date(2026, 11, 21)).problems
    assert len(found) >= 5
    assert all(problem.action and problem.line >= 1 for problem in found)


def test_office_labels_and_office_lines_are_welcome(edit: Edit, problems: Problems) -> None:
    for label in (
        "金融服务",
        "周一至周五",
        "商事登记",
        "方案咨询",
        "下沙街道",
        "何时能办",
        "高级人才服务",
        "区公安分局",
    ):
        edit(ITEMS, "label: 商事登记窗口", f"label: {label}")
        assert problems() == []
        edit(ITEMS, f"label: {label}", "label: 商事登记窗口")


def test_a_file_that_belongs_to_nothing_is_reported(sources: Path, problems: Problems) -> None:
    (sources / "itmes").mkdir()
    (sources / "itmes" / "law.yaml").write_text("[]\n", "utf-8")
    (sources / "README.md").write_text("for editors\n", "utf-8")
    assert [line for line in problems() if "itmes/law.yaml:1: This file belongs to nothing." in line]
    assert len(problems()) == 1


def test_a_file_that_must_be_a_list_is_named(sources: Path, problems: Problems) -> None:
    (sources / "sections.yaml").write_text("id: approval\n", "utf-8")
    assert "sections.yaml:1: This file must be a list." in "\n".join(problems())


def test_a_region_needs_no_policies_questions_groups_or_profile(sources: Path, problems: Problems) -> None:
    for name in ("policies/tax.yaml", "faqs/start.yaml", "groups.yaml", "profile.yaml"):
        (sources / name).unlink()
    assert problems() == []


def test_a_missing_file_and_a_missing_folder_are_reported(sources: Path, problems: Problems, tmp_path: Path) -> None:
    (sources / "region.yaml").unlink()
    assert "region.yaml:1: This file is missing." in problems()[0]
    report = check(tmp_path / "nowhere", date(2026, 11, 21))
    assert "no folder of content" in str(report.problems[0])


def test_a_file_in_another_encoding_is_reported(sources: Path, problems: Problems) -> None:
    (sources / ITEMS).write_bytes(b"- id: company" + "  title: 公司".encode("gbk"))
    assert any(f"{ITEMS}:1: The file is not UTF-8." in line for line in problems())


def test_bottomless_nesting_and_aliases_are_refused(sources: Path, problems: Problems) -> None:
    (sources / ITEMS).write_text("[" * 200 + "]" * 200, "utf-8")
    assert any("nested too deeply" in line for line in problems())
    (sources / ITEMS).write_text("- &a {x: 1}\n- *a\n", "utf-8")
    assert any("reused through an alias" in line for line in problems())
    (sources / ITEMS).write_text("[" * 5000, "utf-8")
    assert any("YAML" in line or "nested" in line for line in problems())


def test_a_passed_last_day_is_reported_but_does_not_keep_a_pack_from_being_built(edit: Edit, sources: Path) -> None:
    edit(ITEMS, "2027-01-01", "2026-11-20")
    report = check(sources, date(2026, 11, 21))
    assert len(report.problems) == 1
    assert report.blocking == ()


def test_a_record_with_a_mistake_causes_no_second_complaint_elsewhere(edit: Edit, problems: Problems) -> None:
    edit(ITEMS, "summary: 办", "sumary: 办")
    edit("places.yaml", "address", "adress")
    assert [line.split(":")[0] for line in problems()] == [ITEMS, ITEMS, "places.yaml", "places.yaml"]
