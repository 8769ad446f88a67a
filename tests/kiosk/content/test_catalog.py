"""What a visit reads from a pack: affairs, questions, places; only what is in force; from two threads at once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.catalog import Catalog, Item, Kind, Limit, LimitUnit, Need
from kiosk.clock import SetClock
from kiosk.content import PackCatalog, PackUnusable
from kiosk.content.build import build
from kiosk.guidance import Walk, checklist


@pytest.fixture
def catalog(pack: Path, clock: SetClock) -> PackCatalog:
    return PackCatalog(pack, clock)


def test_an_affair_comes_out_as_it_was_written(catalog: PackCatalog) -> None:
    company = catalog.item("company")
    assert company is not None
    assert company.plain_title == "开公司"
    assert company.kind is Kind.HANDLE
    assert company.departments == ("区市场监管局",)
    assert [(hall.place, hall.window) for hall in company.hall] == [("hall", "商事登记")]
    assert company.promised_limit == Limit(1, LimitUnit.WORKING_DAY)
    assert company.statutory_limit is None
    assert company.effective_until == date(2027, 1, 1)
    assert company.sources == ("qiantang-common/137",)
    assert [material.need for material in company.materials] == [Need.REQUIRED, Need.REQUIRED]
    assert not company.reviewed


def test_lists_follow_the_section_and_the_kind_and_put_frequent_affairs_first(catalog: PackCatalog) -> None:
    def ids(items: tuple[Item, ...]) -> list[str]:
        return [item.id for item in items]

    assert ids(catalog.items()) == ["licence", "company"]
    assert ids(catalog.items(section="approval", kind=Kind.QUERY)) == ["licence"]
    assert ids(catalog.items(section="law")) == []


def test_sections_scenes_and_places_are_there(catalog: PackCatalog) -> None:
    assert [section.official for section in catalog.sections()] == ["审批服务"]
    assert [scene.items for scene in catalog.scenes()] == [("company", "licence")]
    place = catalog.place("hall")
    assert place is not None
    assert place.phones[0].number == "0571-12345678"
    assert catalog.place("moon") is None
    assert catalog.title == "测试区"


def test_the_interview_of_an_affair_can_be_walked_to_its_checklist(catalog: PackCatalog) -> None:
    company, interview = catalog.item("company"), catalog.interview("open")
    assert company is not None
    assert interview is not None
    walk = Walk(interview).answer("self").answer("none")
    result = checklist(company, interview, walk.facts)
    assert [material.id for material in result.materials] == ["id-card"]
    assert [action.label for action in result.actions] == ["留言"]


def test_what_is_unknown_is_none(catalog: PackCatalog) -> None:
    assert catalog.item("nothing") is None
    assert catalog.interview("nothing") is None


def test_an_affair_is_gone_after_its_last_day_and_here_on_it(catalog: PackCatalog, clock: SetClock) -> None:
    clock.advance(timedelta(days=41))
    assert clock.now().date() == date(2027, 1, 1)
    assert catalog.item("company") is not None
    clock.advance(timedelta(days=1))
    assert catalog.item("company") is None
    assert [item.id for item in catalog.items()] == ["licence"]
    assert "company" not in [hit.item.id for hit in catalog.search("开公司")]


def test_an_affair_is_not_yet_there_before_its_first_day(
    edit: Callable[[str, str, str], None], sources: Path, tmp_path: Path, clock: SetClock
) -> None:
    edit("items/approval.yaml", "  aliases: [电子执照]", "  effective_from: 2026-11-22\n  aliases: [电子执照]")
    build(sources, tmp_path / "later", clock.now())
    catalog = PackCatalog(tmp_path / "later", clock)
    assert catalog.item("licence") is None
    clock.advance(timedelta(days=1))
    assert catalog.item("licence") is not None


def test_two_threads_may_read_at_once(catalog: PackCatalog) -> None:
    def look(number: int) -> int:
        catalog.item("company")
        catalog.places()
        return len(catalog.search(("开公司", "kgs", "执照", "zhizhao")[number % 4]))

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(look, range(200)))
    assert all(found)


def test_a_pack_reader_is_a_catalog(catalog: PackCatalog) -> None:
    port: Catalog = catalog
    assert port.version.startswith("20261121-")


def test_a_file_that_is_no_pack_is_refused_when_opened(tmp_path: Path, clock: SetClock) -> None:
    for content in (b"", b"SQLite format 3\0", b"x" * 8192):
        (tmp_path / "content.db").write_bytes(content)
        with pytest.raises(PackUnusable):
            PackCatalog(tmp_path, clock)
    with pytest.raises(PackUnusable):
        PackCatalog(tmp_path / "nowhere", clock)


def test_every_field_of_an_affair_survives_the_pack(sources: Path, tmp_path: Path, clock: SetClock) -> None:
    (sources / "items" / "full.yaml").write_text(FULL, "utf-8")
    build(sources, tmp_path / "full", clock.now())
    item = PackCatalog(tmp_path / "full", clock).item("full")
    assert item is not None
    empty = [field.name for field in fields(item) if getattr(item, field.name) in (None, "", ())]
    assert empty == ["interview"]
    material = item.materials[0]
    assert [field.name for field in fields(material) if getattr(material, field.name) in (None, "")] == ["when"]
    assert item.fee.charged is False
    assert item.phones[0].label == "咨询台"
    assert item.online[0].url == "https://example.cn/x"
    assert item.faq[0].answer == "一天"
    assert material.origin == "窗口"
    assert material.source == "seed-001/L5、law/公司法#30"


FULL = """\
- id: full
  title: 全部字段
  plain_title: 什么都有
  section: approval
  kind: 咨询
  summary: 一句话
  audience: 企业
  provider: 市场
  departments: [某局]
  channels:
    online: [{name: 网上, url: 'https://example.cn/x'}]
    hall: [{place: hall, window: 一号窗}]
  phones: [{number: '12345', label: 咨询台}]
  steps: [{title: 来, text: 带上材料}]
  materials:
    - {id: a, name: 甲, form: 原件, copies: 2, from: 窗口, need: 可选, note: 看, deferrable: true, pledge: false,
       source: [seed-001/L5, law/公司法#30]}
  limits:
    statutory: {amount: 15, unit: 自然日, note: 看情况}
    promised: {unit: 当场}
  visits: 1
  fee: {charged: false, text: 不收钱, basis: 某文}
  area: 全区
  frequency: 一年一次
  aliases: [万事通]
  faq: [{q: 多久, a: 一天}]
  scenes: [start]
  effective_from: 2026-01-01
  effective_until: 2030-01-01
  source: [qiantang-common/1]
  reviewed: true
"""
