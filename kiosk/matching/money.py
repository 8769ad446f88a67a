"""The calculator: what a policy brings or costs, in 元, as far as the document's figures and the facts allow.

Arithmetic is decimal and rounded to the fen. Benefits are never added up: neither those of one policy nor those of
several, because they overlap and often only one can be had. What has to be paid (a guarantee fee) is no benefit.
"""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from kiosk.catalog import Amount, Facts, Policy, Span
from kiosk.matching.model import Money

FEN = Decimal("0.01")
PERIODS = frozenset({"年", "季", "月", "天", "次"})
"""What stays in `per` when an amount for each person or piece is multiplied by their number: 人·年 becomes 年."""


def benefit_amount(policy: Policy, facts: Facts) -> Money | None:
    """The largest benefit of the policy that can be computed, those known exactly before mere ceilings; never a sum.

    None when nothing can be computed, or the figure at hand is zero or below. `fixed`: that amount (“最多” when the
    document caps it there), times the number `of` when it is known, else for each one. `share`: of the money fact
    `of`; of a range, of its upper end; unknown, the document's cap.
    """
    return max(
        _amounts(policy, facts, cost=False), key=lambda money: (not money.ceiling, money.amount_yuan), default=None
    )


def cost_amount(policy: Policy, facts: Facts) -> Money | None:
    """What the enterprise has to pay for it, computed alike."""
    return next(_amounts(policy, facts, cost=True), None)


def figure_needed(policy: Policy, facts: Facts) -> str:
    """The fact that would make the amount exact (asked as a number, not as a range); empty when none is missing."""
    wanted = [benefit.amount.of for benefit in policy.benefits if benefit.amount is not None and benefit.amount.of]
    return next((fact for fact in wanted if isinstance(facts.get(fact, Span(None, None)), Span)), "")


def _amounts(policy: Policy, facts: Facts, *, cost: bool) -> Iterator[Money]:
    for benefit in policy.benefits:
        if benefit.amount is not None and benefit.amount.cost is cost:
            money = _share(benefit.amount, facts) if benefit.amount.share is not None else _fixed(benefit.amount, facts)
            if money is not None:
                yield money


def _fixed(amount: Amount, facts: Facts) -> Money | None:
    each = Decimal(str(amount.fixed or 0))
    cap = _cap(amount)
    count = _number(facts.get(amount.of))
    if count is None:
        return Money(_yuan(_least(each, cap)), amount.per, at_most=cap is not None and each >= cap)
    if count <= 0:
        return None
    total = each * count
    at_most = cap is not None and (total > cap or each == cap)
    return Money(_yuan(_least(total, cap)), _per_period(amount.per), at_most=at_most or amount.up_to)


def _share(amount: Amount, facts: Facts) -> Money | None:
    share, cap = Decimal(str(amount.share)), _cap(amount)
    base = facts.get(amount.of)
    figure = _number(base)
    if figure is not None:
        whole = figure * share
        capped = cap is not None and whole > cap
        money = Money(_yuan(_least(whole, cap)), amount.per, at_most=capped or amount.up_to, estimate=True)
        return money if money.amount_yuan > 0 else None
    top = Decimal(str(base.high)) * share if isinstance(base, Span) and base.high is not None else None
    ends = [end for end in (top, cap) if end is not None]
    if not ends or min(ends) <= 0:
        return None
    return Money(_yuan(min(ends)), amount.per, at_most=True, estimate=top == min(ends), ceiling=True)


def _number(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return Decimal(str(value))


def _cap(amount: Amount) -> Decimal | None:
    return None if amount.at_most is None else Decimal(str(amount.at_most))


def _least(value: Decimal, cap: Decimal | None) -> Decimal:
    return value if cap is None else min(value, cap)


def _per_period(per: str) -> str:
    return "·".join(part for part in per.split("·") if part in PERIODS)


def _yuan(value: Decimal) -> float:
    rounded = value.quantize(FEN, ROUND_HALF_UP)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)
