"""A small vocabulary with its policies, and the shipped ones, read straight from their sources."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalog import (
    Amount,
    Attribute,
    AttributeOption,
    AttributeType,
    Benefit,
    Dimension,
    Policy,
    PolicyMode,
    Requirement,
    Topic,
    parse,
)
from kiosk.content.building.sources import read_sources
from kiosk.content.checking.interview_check import as_data
from kiosk.content.decode import policy_record
from kiosk.matching import Known, PolicyBook, policy_book, read_facts

TODAY = date(2026, 11, 21)
QIANTANG = Path(__file__).resolve().parents[3] / "assets" / "content" / "qiantang"

VOCABULARY = (
    Attribute(
        "entity",
        Dimension.IDENTITY,
        "主体",
        "您是公司还是个体户？",
        AttributeType.CHOICE,
        options=(
            AttributeOption("company", "公司"),
            AttributeOption("individual", "个体户"),
            AttributeOption("not_yet", "还没开"),
        ),
    ),
    Attribute("exporter", Dimension.IDENTITY, "外贸", "卖到国外吗？", AttributeType.FLAG),
    Attribute("employees", Dimension.SCALE, "人数", "有多少人？", AttributeType.NUMBER, unit="人"),
    Attribute("years", Dimension.SCALE, "年数", "开了几年？", AttributeType.NUMBER, unit="年"),
    Attribute("booth_fee", Dimension.SCALE, "展位费", "展位费多少？", AttributeType.NUMBER, unit="元"),
    Attribute("revenue", Dimension.SCALE, "收入", "收入多少？", AttributeType.NUMBER, unit="元"),
    Attribute("high_tech", Dimension.INNOVATION, "高新", "是高新企业吗？", AttributeType.FLAG),
    Attribute("rd_spend", Dimension.INNOVATION, "研发费", "研发费多少？", AttributeType.NUMBER, unit="元"),
    Attribute(
        "rd_ratio", Dimension.INNOVATION, "占比", "百分之几？", AttributeType.NUMBER, unit="%", after=("rd_spend",)
    ),
)


@pytest.fixture(scope="session")
def make_policy() -> Callable[..., Policy]:
    """A policy from what matters; requirements as (text, when) pairs, `None` for what a person has to judge."""

    def make(policy_id: str, *requirements: tuple[str, Any], **more: Any) -> Policy:
        rows = tuple(Requirement(text, parse(when) if when is not None else None) for text, when in requirements)
        amount: Amount | None = more.pop("amount", None)
        benefits = more.pop("benefits", (Benefit("好处", "有好处", amount),))
        given = {"topic": Topic.TAX, "mode": PolicyMode.APPLICATION, **more}
        return Policy(
            id=policy_id,
            title=f"全称{policy_id}",
            plain_title=f"俗称{policy_id}",
            summary="一句话",
            benefits=benefits,
            sources=("seed-001/L1",),
            requirements=rows,
            **given,
        )

    return make


@pytest.fixture(scope="session")
def small_book() -> Callable[..., PolicyBook]:
    """A book of these policies over the small vocabulary."""
    return lambda *policies: policy_book(policies, VOCABULARY)


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> PolicyBook:
    """All policies of Qiantang, without the other content, which need not be clean for these tests."""
    folder = tmp_path_factory.mktemp("qiantang")
    shutil.copytree(QIANTANG / "policies", folder / "policies")
    shutil.copy(QIANTANG / "profile.yaml", folder)
    found = read_sources(folder)
    return policy_book(
        [policy_record.policy(as_data(entry.form)) for entry in found.policies],
        [policy_record.attribute(as_data(entry.form)) for entry in found.attributes],
    )


@pytest.fixture(scope="session")
def known() -> Callable[..., Known]:
    """These facts against the vocabulary of a book, which must all fit."""

    def read(book: PolicyBook, /, **facts: object) -> Known:
        found = read_facts(facts, book.attributes, TODAY)
        assert not found.refused
        return found.known

    return read


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def vocabulary() -> tuple[Attribute, ...]:
    return VOCABULARY
