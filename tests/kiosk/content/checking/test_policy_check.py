"""What a policy may and may not leave open, and how its own mistakes stay its own."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.content.checking.check import check
from tests.kiosk.content.checking.policy_mistakes import PROFILE, SHARE, SMALL, TAX

Edit = Callable[[str, str, str], None]
Problems = Callable[[], list[str]]


def test_a_policy_without_any_benefit_is_refused(edit: Edit, problems: Problems) -> None:
    edit(TAX, "    - {label: 增值税, text: 按1%交}\n", "")
    edit(TAX, f"    - {{label: 参展, text: 补一半, amount: {SHARE}}}\n", "")
    edit(TAX, "benefits:\n", "benefits: []\n")
    assert f"{TAX}:7: “benefits” is empty. Give at least one entry." in problems()


def test_a_fixed_amount_may_be_multiplied_by_a_number_of_people(edit: Edit, problems: Problems) -> None:
    edit(TAX, SHARE, "{fixed: 1000, of: staff, per: 人, at_most: 100000}")
    assert problems() == []


def test_a_policy_may_have_conditions_that_only_a_person_can_judge(edit: Edit, problems: Problems) -> None:
    edit(TAX, f"      when: {SMALL}\n", "")
    assert problems() == []


def test_a_broken_fact_causes_no_complaint_about_the_policies_that_use_it(edit: Edit, problems: Problems) -> None:
    edit(PROFILE, "label: 展位费, ", "")
    assert [line.split(":")[0] for line in problems()] == [PROFILE]


def test_a_passed_deadline_is_reported_but_does_not_keep_a_pack_from_being_built(edit: Edit, sources: Path) -> None:
    edit(TAX, "deadline: 2027-12-31", "deadline: 2026-11-20")
    report = check(sources, date(2026, 11, 21))
    assert [problem.what for problem in report.problems] == [
        "The last day to apply, 2026-11-20, has passed: the terminal hides this policy."
    ]
    assert report.blocking == ()
