"""What a visit reads from a pack: affairs, questions, places; only what is in force; from two threads at once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.catalog import (
    Amount,
    AttributeType,
    Axis,
    Benefit,
    Catalog,
    Hotlines,
    Item,
    Kind,
    Limit,
    LimitUnit,
    Need,
    Phone,
    PolicyMode,
    Side,
    Topic,
    holds,
)
from kiosk.clock import SetClock
from kiosk.content import PackCatalog, PackUnusable
from kiosk.content.building.build import build
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
    assert [(one.official, one.side) for one in catalog.sections()] == [
        ("审批服务", Side.ENTERPRISE),
        ("税务", Side.CITIZEN),
    ]
    assert [scene.items for scene in catalog.scenes()] == [("company", "licence")]
    place = catalog.place("hall")
    assert place is not None
    assert place.phones[0].number == "0571-12345678"
    assert catalog.place("moon") is None
    assert catalog.title == "测试区"


def test_a_policy_comes_out_as_it_was_written(catalog: PackCatalog) -> None:
    policy = catalog.policy("pl-vat")
    assert catalog.policies() == (policy,)
    assert policy is not None
    assert (policy.topic, policy.mode) == (Topic.TAX, PolicyMode.DECLARED)
    assert policy.benefits[0] == Benefit("增值税", "按1%交")
    assert policy.benefits[1].amount == Amount(share=0.5, of="booth_fee", per="次", at_most=30000)
    first, second = policy.requirements
    assert holds(first.when, {"taxpayer": "small"}) is True
    assert holds(second.when, {"staff": 9, "hightech": False}) is False
    assert holds(second.when, {"staff": 9}) is None
    assert (policy.items, policy.sources, policy.deadline) == (("company",), ("seed-001/L10",), date(2027, 12, 31))
    assert catalog.policy("pl-beer") is None


def test_a_policy_is_gone_after_its_last_day_to_apply(catalog: PackCatalog, clock: SetClock) -> None:
    clock.advance(date(2027, 12, 31) - clock.now().date())
    assert catalog.policy("pl-vat") is not None
    clock.advance(timedelta(days=1))
    assert catalog.policy("pl-vat") is None
    assert catalog.policies() == ()


def test_the_vocabulary_the_questions_the_groups_and_the_lines_are_there(catalog: PackCatalog) -> None:
    types = {one.id: one.type for one in catalog.attributes()}
    assert types == {
        "taxpayer": AttributeType.CHOICE,
        "staff": AttributeType.NUMBER,
        "booth_fee": AttributeType.NUMBER,
        "hightech": AttributeType.FLAG,
    }
    assert [option.value for option in catalog.attributes()[0].options] == ["small", "general"]
    faq = catalog.faq("faq-cost")
    assert catalog.faqs() == (faq,)
    assert faq is not None
    assert (faq.question, faq.ask, faq.section) == ("开公司要多少钱？", ("注册公司收费吗",), "approval")
    group = catalog.group("founder")
    assert catalog.groups() == (group,)
    assert group is not None
    assert (group.axis, group.items, group.policies) == (Axis.PERSON, ("company",), ("pl-vat",))
    assert catalog.faq("faq-none") is None
    assert catalog.group("nobody") is None
    assert catalog.hotlines() == Hotlines(consult=(Phone("12345", "政务热线"),))


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
