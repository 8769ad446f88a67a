"""A match on paper: what `kiosk.matching` found becomes the rows of the match sheet."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kiosk.catalog import (
    Amount,
    Attribute,
    AttributeType,
    Benefit,
    Dimension,
    Policy,
    PolicyMode,
    Requirement,
    Topic,
    parse,
)
from kiosk.matching import Matching, match_policies, policy_book, read_facts
from kiosk.sheets import Edition, Reason, Verdict, match_sheet, matched_policies, render_slip

Made = Callable[..., Edition]
TODAY = date(2026, 11, 21)
EXPORTS = Requirement("有出口", parse({"fact": "exporter", "is": True}), "measures-qiantang/7")
TITLE = Requirement("是高新企业", parse({"fact": "high_tech", "is": True}))
LOAN = Requirement("要贷款", parse({"fact": "wants_loan", "is": True}))
JUDGED = Requirement("展会在目录里")


def policy(name: str, *requirements: Requirement, amount: Amount | None = None, **more: Any) -> Policy:
    given = {"mode": PolicyMode.APPLICATION, **more}
    benefits = (Benefit("展位费", "补一半", amount),)
    return Policy(
        name,
        "全称",
        "俗称",
        Topic.OPENING,
        "一句话",
        benefits=benefits,
        sources=("seed-001/L1",),
        requirements=requirements,
        **given,
    )


@pytest.fixture
def found() -> Matching:
    flags = [
        Attribute(name, dimension, name, "？", AttributeType.FLAG)
        for name, dimension in (
            ("exporter", Dimension.IDENTITY),
            ("high_tech", Dimension.INNOVATION),
            ("wants_loan", Dimension.FINANCING),
        )
    ]
    policies = [
        policy("pl-free", EXPORTS, mode=PolicyMode.AUTOMATIC),
        policy("pl-money", EXPORTS, amount=Amount(fixed=30000, per="次", at_most=30000), deadline=date(2026, 12, 1)),
        policy("pl-cost", EXPORTS, amount=Amount(fixed=800, per="年", cost=True)),
        policy("pl-judged", EXPORTS, JUDGED),
        policy("pl-near", EXPORTS, TITLE),
        *(policy(f"pl-open-{number}", LOAN) for number in range(9)),
    ]
    book = policy_book(policies, flags)
    return match_policies(book, read_facts({"exporter": True, "high_tech": False}, book.attributes, TODAY).known, TODAY)


def test_the_groups_keep_their_order_and_only_few_open_ones_are_printed(found: Matching, edition: Made) -> None:
    groups = {name: [row.id for row in rows] for name, rows in matched_policies(found, edition()).groups}
    assert groups["automatic"] == ["pl-free"]
    assert groups["applicable"] == ["pl-money", "pl-cost", "pl-judged"]
    assert groups["missing_one"] == ["pl-near"]
    assert groups["unknown"] == [f"pl-open-{number}" for number in range(6)]


def test_a_row_says_money_days_and_what_is_missing(found: Matching, edition: Made) -> None:
    money, cost, judged = matched_policies(found, edition()).applicable
    assert (money.title, money.money, money.deadline) == (
        "俗称（还有 10 天就结束）",
        "一次最多3万元",
        date(2026, 12, 1),
    )
    assert cost.money == "要交的钱：每年800元"
    assert judged.why == (
        Reason("有出口", Verdict.MET, judged.why[0].source),
        Reason("请确认：展会在目录里", Verdict.OPEN),
    )
    assert "第 7 项" in judged.why[0].source
    (near,) = matched_policies(found, edition()).missing_one
    assert near.missing == "是高新企业"
    assert near.why[1].verdict is Verdict.LACKING


def test_the_sheet_is_drawn(found: Matching, edition: Made) -> None:
    sheet = match_sheet(matched_policies(found, edition()), edition())
    assert render_slip(sheet, 576).width == 576
