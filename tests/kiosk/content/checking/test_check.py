"""A clean region passes, every problem says what to do, and what only looks like a mistake is welcome."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.content.checking.check import check
from tests.kiosk.content.checking.item_mistakes import ITEMS, MISTAKES

Edit = Callable[[str, str, str], None]
Problems = Callable[[], list[str]]


def test_a_clean_region_has_no_problems(sources: Path) -> None:
    assert check(sources, date(2026, 11, 21)).problems == ()


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
