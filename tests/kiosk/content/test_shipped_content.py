"""The content that ships: clean, broad enough, and every way through every interview ends in a checklist."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kiosk.catalog import Interview
from kiosk.clock import SystemClock
from kiosk.content import PackStore
from kiosk.content.check import check
from kiosk.guidance import Walk, checklist
from kiosk.paths import assets_dir

REGIONS = sorted(path for path in (assets_dir() / "content").iterdir() if path.is_dir())


@pytest.fixture(params=REGIONS, ids=lambda path: path.name)
def region(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.param
    return folder


def test_the_check_finds_nothing(region: Path) -> None:
    assert [str(problem) for problem in check(region, date(2026, 1, 1)).problems] == []


def test_every_section_has_at_least_three_affairs(region: Path) -> None:
    sources = check(region, date(2026, 1, 1)).sources
    counted = Counter(entry.form.section for entry in sources.items)
    assert {entry.form.id for entry in sources.sections if counted[entry.form.id] < 3} == set()


def test_every_way_through_every_interview_ends_in_a_checklist(region: Path, tmp_path: Path) -> None:
    store = PackStore(tmp_path / "packs", SystemClock())
    store.build_and_install(region)
    catalog = store.open_active()
    assert catalog.interviews()
    for interview in catalog.interviews():
        item = catalog.item(interview.item)
        assert item is not None
        for walk in all_walks(interview):
            result = checklist(item, interview, walk.facts)
            assert result.maybe == frozenset()
            assert result.materials or result.notices
    catalog.close()


def all_walks(interview: Interview) -> list[Walk]:
    finished: list[Walk] = []
    queue = [Walk(interview)]
    while queue:
        walk = queue.pop()
        if walk.current is None:
            finished.append(walk)
        else:
            queue.extend(walk.answer(option.value) for option in walk.current.options)
    return finished
