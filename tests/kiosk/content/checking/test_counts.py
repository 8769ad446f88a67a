"""What the check counts: records by kind, and which rows of the region's lists have become content."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.content.checking.check import Report, check

Edit = Callable[[str, str, str], None]

ITEMS = "items/approval.yaml"


def look(sources: Path) -> Report:
    return check(sources, date(2026, 11, 21))


def test_records_are_counted_by_kind(sources: Path) -> None:
    assert look(sources).counts == {
        "sections": 2,
        "items": 2,
        "items_common": 2,
        "items_industry": 0,
        "items_citizen": 0,
        "policies": 1,
        "faqs": 1,
        "item_faqs": 0,
        "interviews": 1,
        "aliases": 4,
        "scenes": 1,
        "groups": 1,
        "places": 1,
        "attributes": 4,
    }


def test_affairs_are_told_apart_by_the_list_they_come_from(edit: Edit, sources: Path) -> None:
    edit(ITEMS, "- id: licence", "- id: qi-chips-2\n  platform: chips")
    edit(ITEMS, "section: approval", "section: tax")
    counts = look(sources).counts
    assert (counts["items_common"], counts["items_industry"], counts["items_citizen"]) == (0, 1, 1)


def test_a_region_without_numbered_affairs_covers_no_list(sources: Path) -> None:
    assert look(sources).coverage == ()


def test_a_row_is_covered_by_the_affair_that_bears_its_number_and_names_it(sources: Path) -> None:
    (sources / ITEMS).write_text(
        """\
- {id: qt-142, title: 甲, plain_title: 甲, section: approval, kind: 查询, summary: 甲, source: qiantang-common/142,
   channels: {online: [{name: 网上, source: qiantang-online/40}]}}
- {id: qi-chips-20, title: 乙, plain_title: 乙, section: approval, kind: 查询, summary: 乙, platform: chips,
   source: [qiantang-industry/chips-20, qiantang-industry/chips-19, qiantang-online/1]}
""",
        "utf-8",
    )
    common, industry, online = look(sources).coverage
    assert (common.document, common.covered, common.rows) == ("qiantang-common", 1, 174)
    assert "qiantang-common/141" in common.missing
    assert "qiantang-common/142" not in common.missing
    assert (industry.document, industry.covered, industry.rows) == ("qiantang-industry", 1, 202)
    assert "qiantang-industry/chips-19" in industry.missing
    assert (online.document, online.covered, online.rows) == ("qiantang-online", 2, 40)
