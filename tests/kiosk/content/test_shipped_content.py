"""The content that ships: clean, broad enough, and every way through every interview ends in a checklist."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.catalog import AttributeType, Interview, Item
from kiosk.content import decode
from kiosk.content.checking.check import Report, check
from kiosk.content.checking.interview_check import as_data
from kiosk.guidance import Walk, checklist
from kiosk.matching import policy_book
from kiosk.paths import assets_dir

REGIONS = sorted(path for path in (assets_dir() / "content").iterdir() if path.is_dir())


@pytest.fixture(scope="module", params=REGIONS, ids=lambda path: path.name)
def report(request: pytest.FixtureRequest) -> Report:
    folder: Path = request.param
    return check(folder, date(2026, 1, 1))


def test_the_check_finds_nothing(report: Report) -> None:
    assert [str(problem) for problem in report.problems] == []


def test_every_section_has_at_least_three_affairs(report: Report) -> None:
    counted = Counter(entry.form.section for entry in report.sources.items)
    assert {entry.form.id for entry in report.sources.sections if counted[entry.form.id] < 3} == set()


def test_every_way_through_every_interview_ends_in_a_checklist(report: Report) -> None:
    items: dict[str, Item] = {entry.form.id: decode.item(as_data(entry.form)) for entry in report.sources.items}
    interviews = [decode.interview(as_data(entry.form)) for entry in report.sources.interviews]
    assert interviews
    for interview in interviews:
        for walk in all_walks(interview):
            result = checklist(items[interview.item], interview, walk.facts)
            assert result.maybe == frozenset()
            assert result.materials or result.notices, (interview.id, walk.facts)


def test_questions_about_numbers_ask_for_a_range_and_never_for_digits(report: Report) -> None:
    """The answers are ranges to tap: “没有” answers “…吗”, and nothing can be filled in."""
    attributes = [decode.attribute(as_data(entry.form)) for entry in report.sources.attributes]
    book = policy_book([decode.policy(as_data(entry.form)) for entry in report.sources.policies], attributes)
    numbers = [attribute for attribute in attributes if attribute.type is AttributeType.NUMBER]
    assert numbers
    for attribute in numbers:
        assert "填" not in attribute.ask, attribute.id
        lowest = book.choices[attribute.id][0].span
        assert lowest is not None
        if lowest.high == 0:
            assert "吗？" in attribute.ask, attribute.id


def all_walks(interview: Interview) -> Iterator[Walk]:
    queue = [Walk(interview)]
    while queue:
        walk = queue.pop()
        if walk.current is None:
            yield walk
        else:
            queue.extend(walk.answer(option.value) for option in walk.current.options)
