"""Groups without members, one question with two answers, and a scene that uses all it may have."""

from collections.abc import Callable
from pathlib import Path

from tests.kiosk.content.checking.browsing_mistakes import GROUPS, SCENES
from tests.kiosk.content.testland import WHOLE_SCENE

Edit = Callable[[str, str, str], None]
Problems = Callable[[], list[str]]


def test_a_group_without_members_is_refused(edit: Edit, problems: Problems) -> None:
    for line in ("  items: [company]\n", "  scenes: [start]\n", "  policies: [pl-vat]\n"):
        edit(GROUPS, line, "")
    assert problems() == [f"{GROUPS}:1: Nothing belongs to this group. Give it items, scenes or policies."]


def test_two_answers_to_one_question_are_refused_in_whatever_wording(sources: Path, problems: Problems) -> None:
    (sources / "faqs" / "more.yaml").write_text(
        "- {id: faq-more, q: 注册公司，收费吗？, a: 不收。, source: qiantang-common/137}\n", "utf-8"
    )
    expected = "faqs/start.yaml:3: The question “注册公司收费吗” is already answered by “faq-more”. Keep one answer."
    assert problems() == [expected]


def test_a_scene_may_name_its_gap_and_what_each_side_adds(edit: Edit, problems: Problems) -> None:
    edit(SCENES, "  items:", WHOLE_SCENE + "  items:")
    assert problems() == []
