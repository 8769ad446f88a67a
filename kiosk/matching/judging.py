"""One policy against what is known: each requirement in three values, the policy's standing from all of them."""

from collections.abc import Iterable
from datetime import date

from kiosk.catalog import All, AnyOf, Between, Condition, Dimension, Facts, Policy, Requirement, facts_of, holds
from kiosk.matching.book import PolicyBook, ends_on
from kiosk.matching.model import Known, Outcome, PolicyMatch, Reason, Standing
from kiosk.matching.money import benefit_amount, cost_amount, figure_needed

OUTCOMES = {True: Outcome.MET, False: Outcome.NOT_MET, None: Outcome.UNKNOWN}


def judge(policy: Policy, book: PolicyBook, known: Known, today: date) -> PolicyMatch:
    """The policy's standing with its reasons, its money and its last day."""
    why = tuple(
        Reason(row.text, _outcome(row, known.facts), _sources(row, policy), facts)
        for row, facts in zip(policy.requirements, book.looks_at[policy.id], strict=True)
    )
    standing = standing_of([reason.outcome for reason in why])
    unmet = [row.when for row in policy.requirements if row.when is not None and holds(row.when, known.facts) is False]
    end = ends_on(policy)
    return PolicyMatch(
        policy,
        standing,
        why,
        money=benefit_amount(policy, known.facts),
        cost=cost_amount(policy, known.facts),
        needs=figure_needed(policy, known.facts),
        ends_on=end,
        days_left=None if end is None else (end - today).days,
        changeable=standing is not Standing.MISSING_ONE or not _is_about_who(unmet, book),
        gap=max((gap(condition, known.facts) for condition in unmet), default=0.0),
    )


def standing_of(outcomes: Iterable[Outcome]) -> Standing:
    """Two rows not met, or one not met while another is open, and the policy is none for this enterprise."""
    found = list(outcomes)
    unmet, open_rows = found.count(Outcome.NOT_MET), found.count(Outcome.UNKNOWN)
    if unmet:
        return Standing.MISSING_ONE if unmet == 1 and not open_rows else Standing.NOT_APPLICABLE
    if open_rows:
        return Standing.UNKNOWN
    return Standing.CONFIRM if Outcome.CONFIRM in found else Standing.MET


def gap(condition: Condition, facts: Facts) -> float:
    """How far from holding: 0 when it holds, else the distance of a number in parts of what is asked for, at most 1.

    28 people where 30 are asked for are nearer than 3. What is no number, or only known as a range, counts as 1.
    """
    if holds(condition, facts):
        return 0.0
    match condition:
        case All(parts):
            return max(gap(part, facts) for part in parts)
        case AnyOf(parts):
            return min(gap(part, facts) for part in parts)
        case Between(fact, low, high):
            value = facts.get(fact)
            if isinstance(value, bool) or not isinstance(value, int | float):
                return 1.0
            bound = low if low is not None and value < low else high
            return 1.0 if not bound else min(1.0, abs(value - bound) / abs(bound))
        case _:
            return 1.0


def _outcome(row: Requirement, facts: Facts) -> Outcome:
    return Outcome.CONFIRM if row.when is None else OUTCOMES[holds(row.when, facts)]


def _sources(row: Requirement, policy: Policy) -> tuple[str, ...]:
    return tuple(row.source.split("、")) if row.source else policy.sources


def _is_about_who(conditions: list[Condition], book: PolicyBook) -> bool:
    """Whether what is not met is only about who one is (line of business, place, kind): nothing to be done about."""
    who = {attribute.id for attribute in book.attributes if attribute.dimension is Dimension.IDENTITY}
    return all(facts_of(condition) <= who for condition in conditions)
