"""The calculator: halved taxes, booths, guarantee fees, rewards with a cap; and what it never does: add up."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog import Amount, Benefit, Facts, Policy, Span
from kiosk.matching import Money, PolicyBook, benefit_amount, cost_amount, figure_needed

MakePolicy = Callable[..., Policy]

HALF = Amount(share=0.5, of="booth_fee", per="次", at_most=30000)


def money(make_policy: MakePolicy, amount: Amount, **facts: Any) -> Money | None:
    return benefit_amount(make_policy("pl-a", amount=amount), facts)


def of_shipped(book: PolicyBook, policy_id: str, facts: Facts) -> tuple[Money | None, Money | None]:
    policy = next(policy for policy in book.policies if policy.id == policy_id)
    return benefit_amount(policy, facts), cost_amount(policy, facts)


@pytest.mark.parametrize(
    ("policy_id", "facts", "expected"),
    [
        ("pl-individual-tax-half", {"income_tax": 30000}, Money(15000, "年", estimate=True)),
        ("pl-six-taxes-half", {"six_taxes": 8000.5}, Money(4000.25, "年", estimate=True)),
        ("pl-cit-small-profit", {"taxable_income": 3_000_000}, Money(600_000, "年", estimate=True)),
        ("pl-high-tech-15", {"taxable_income": 2_000_000}, Money(200_000, "年", estimate=True)),
        ("pl-booth-fee", {"booth_fee": 40000}, Money(28000, "次", estimate=True)),
        ("pl-loan-stamp-exempt", {"loan_amount": 1_000_000}, Money(50, "次", estimate=True)),
        ("pl-high-tech-reward", {}, Money(200_000, "次", at_most=True)),
        ("pl-high-tech-above-scale", {}, Money(300_000, "次")),
        ("pl-hire-priority-tax", {"hired_priority": 3}, Money(23400, "年")),
        ("pl-hire-priority-tax", {}, Money(7800, "人·年")),
        ("pl-rd-growth-sme", {"rd_increase": 4_000_000}, Money(200_000, "年", at_most=True, estimate=True)),
        ("pl-rd-growth-sme", {"rd_increase": 90_000_000}, Money(2_000_000, "年", at_most=True, estimate=True)),
        ("pl-rd-growth-sme", {}, Money(2_000_000, "年", at_most=True, ceiling=True)),
        ("pl-individual-tax-half", {}, None),
        ("pl-vat-small-exempt", {"month_sales": 90000}, None),
    ],
)
def test_what_the_shipped_policies_bring(shipped: PolicyBook, policy_id: str, facts: Facts, expected: Money) -> None:
    assert of_shipped(shipped, policy_id, facts) == (expected, None)


def test_a_guarantee_fee_is_to_be_paid_and_no_benefit(shipped: PolicyBook) -> None:
    facts = {"guarantee_amount": 3_000_000}
    assert of_shipped(shipped, "pl-guarantee-fee-cap", facts) == (None, Money(24000, "年", estimate=True))


def test_a_share_stops_at_its_cap_and_says_so(make_policy: MakePolicy) -> None:
    assert money(make_policy, HALF, booth_fee=50000) == Money(25000, "次", estimate=True)
    assert money(make_policy, HALF, booth_fee=90000) == Money(30000, "次", at_most=True, estimate=True)


def test_of_a_range_only_the_most_is_known(make_policy: MakePolicy) -> None:
    assert money(make_policy, HALF, booth_fee=Span(None, 20000)) == Money(
        10000, "次", at_most=True, estimate=True, ceiling=True
    )
    assert money(make_policy, HALF, booth_fee=Span(20000, None)) == Money(30000, "次", at_most=True, ceiling=True)
    assert money(make_policy, Amount(share=0.5, of="booth_fee"), booth_fee=Span(20000, None)) is None


@pytest.mark.parametrize("figure", [0, -5])
def test_nothing_comes_of_nothing(make_policy: MakePolicy, figure: int) -> None:
    assert money(make_policy, HALF, booth_fee=figure) is None
    assert money(make_policy, Amount(fixed=500, of="employees", per="人"), employees=figure) is None


def test_the_number_of_people_is_multiplied_up_to_the_cap(make_policy: MakePolicy) -> None:
    each = Amount(fixed=500, of="employees", per="人", at_most=2000)
    assert money(make_policy, each, employees=3) == Money(1500)
    assert money(make_policy, each, employees=9) == Money(2000, at_most=True)
    assert money(make_policy, each) == Money(500, "人")


def test_several_benefits_of_one_policy_are_not_added_up(make_policy: MakePolicy) -> None:
    benefits = (Benefit("一", "一", Amount(fixed=300)), Benefit("二", "二", Amount(fixed=500)), Benefit("三", "三"))
    assert benefit_amount(make_policy("pl-a", benefits=benefits), {}) == Money(500)


def test_the_figure_that_is_missing_is_named(make_policy: MakePolicy) -> None:
    policy = make_policy("pl-a", amount=HALF)
    assert figure_needed(policy, {}) == "booth_fee"
    assert figure_needed(policy, {"booth_fee": Span(1, 2)}) == "booth_fee"
    assert figure_needed(policy, {"booth_fee": 5}) == ""


@given(st.floats(0, 1e12), st.floats(0.0001, 1), st.integers(1, 10**9))
def test_no_amount_passes_its_cap_nor_its_share(make_policy: MakePolicy, figure: float, share: float, cap: int) -> None:
    found = money(make_policy, Amount(share=share, of="booth_fee", at_most=cap), booth_fee=figure)
    assert found is None or 0 < found.amount_yuan <= min(cap, figure * share + 0.01)
