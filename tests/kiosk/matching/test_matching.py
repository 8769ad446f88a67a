"""Policies in groups: what is met, what misses one thing, what waits; in an order that is explained, by their dates."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalog import Amount, Benefit, Policy, PolicyMode, Topic
from kiosk.matching import Known, Matching, Outcome, PolicyBook, Standing, match_policies, standing_of

MakePolicy = Callable[..., Policy]
MakeBook = Callable[..., PolicyBook]
MakeKnown = Callable[..., Known]

COMPANY = ("是公司", {"fact": "entity", "is": "company"})
EXPORTS = ("有出口", {"fact": "exporter", "is": True})
SMALL = ("员工不超过30人", {"fact": "employees", "at_most": 30})
HIGH_TECH = ("是高新企业", {"fact": "high_tech", "is": True})
JUDGED = ("展会在目录里", None)


def ids(found: Matching) -> dict[str, list[str]]:
    return {name: [one.policy.id for one in group] for name, group in found.groups().items() if group}


MET, NOT_MET, UNKNOWN, CONFIRM = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.CONFIRM


@pytest.mark.parametrize(
    ("outcomes", "standing"),
    [
        ([], Standing.MET),
        ([MET, MET], Standing.MET),
        ([MET, CONFIRM], Standing.CONFIRM),
        ([CONFIRM], Standing.CONFIRM),
        ([MET, UNKNOWN], Standing.UNKNOWN),
        ([CONFIRM, UNKNOWN], Standing.UNKNOWN),
        ([MET, NOT_MET], Standing.MISSING_ONE),
        ([CONFIRM, NOT_MET], Standing.MISSING_ONE),
        ([NOT_MET, UNKNOWN], Standing.NOT_APPLICABLE),
        ([NOT_MET, NOT_MET, MET], Standing.NOT_APPLICABLE),
    ],
)
def test_a_policy_stands_as_its_requirements_do(outcomes: list[Outcome], standing: Standing) -> None:
    assert standing_of(outcomes) is standing


def test_each_policy_lands_in_its_group(
    make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date
) -> None:
    book = small_book(
        make_policy("pl-free", COMPANY, mode=PolicyMode.AUTOMATIC),
        make_policy("pl-declared", COMPANY, mode=PolicyMode.DECLARED),
        make_policy("pl-applied", COMPANY),
        make_policy("pl-judged", COMPANY, JUDGED),
        make_policy("pl-judged-free", COMPANY, JUDGED, mode=PolicyMode.AUTOMATIC),
        make_policy("pl-near", COMPANY, EXPORTS),
        make_policy("pl-open", COMPANY, SMALL),
        make_policy("pl-far", EXPORTS, HIGH_TECH),
        make_policy("pl-far-and-open", EXPORTS, SMALL),
    )
    found = match_policies(book, known(book, entity="company", exporter=False, high_tech=False), today)
    assert ids(found) == {
        "automatic": ["pl-free"],
        "applicable": ["pl-applied", "pl-declared", "pl-judged", "pl-judged-free"],
        "missing_one": ["pl-near"],
        "unknown": ["pl-open"],
    }
    assert found.not_applicable == 2
    assert [one.standing for one in found.applicable[2:]] == [Standing.CONFIRM] * 2
    missing = found.missing_one[0].missing
    assert missing is not None
    assert missing.text == "有出口"


def test_every_reason_says_how_it_stands_and_where_it_is_written(
    make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date
) -> None:
    policy = make_policy("pl-a", COMPANY, SMALL, JUDGED)
    own = replace(policy.requirements[1], source="seed-001/L3、law/某法#第一条")
    book = small_book(replace(policy, requirements=(policy.requirements[0], own, policy.requirements[2])))
    (found,) = match_policies(book, known(book, entity="company"), today).unknown
    assert [(one.text, one.outcome) for one in found.why] == [
        ("是公司", MET),
        ("员工不超过30人", UNKNOWN),
        ("展会在目录里", CONFIRM),
    ]
    assert [one.sources for one in found.why] == [
        ("seed-001/L1",),
        ("seed-001/L3", "law/某法#第一条"),
        ("seed-001/L1",),
    ]


def test_money_comes_first_and_rights_last(
    make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date
) -> None:
    book = small_book(
        make_policy("pl-right", COMPANY, topic=Topic.TAX),
        make_policy("pl-free-seals", COMPANY, benefits=(Benefit("刻章", "免费", money=True),), topic=Topic.MARKET),
        make_policy("pl-ceiling", COMPANY, amount=Amount(share=0.1, of="booth_fee", at_most=10**8)),
        make_policy("pl-little", COMPANY, amount=Amount(fixed=500)),
        make_policy("pl-much", COMPANY, amount=Amount(fixed=9000)),
        make_policy("pl-cost", COMPANY, amount=Amount(share=0.5, of="revenue", cost=True)),
        make_policy("pl-judged-much", COMPANY, JUDGED, amount=Amount(fixed=10**9)),
    )
    found = match_policies(book, known(book, entity="company", revenue=10**9), today)
    order = ["pl-much", "pl-little", "pl-ceiling", "pl-free-seals", "pl-cost", "pl-right", "pl-judged-much"]
    assert ids(found)["applicable"] == order


def test_rights_come_after_money_among_what_is_automatic(shipped: PolicyBook, known: MakeKnown, today: date) -> None:
    facts = known(shipped, entity="not_yet", district="qiantang", project="land")
    found = match_policies(shipped, facts, today).automatic
    brings = [any(benefit.brings_money for benefit in one.policy.benefits) for one in found]
    assert True in brings
    assert brings == sorted(brings, reverse=True)


def test_better_near_misses_come_first(
    make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date
) -> None:
    book = small_book(
        make_policy("pl-who", COMPANY, EXPORTS),
        make_policy("pl-alone", HIGH_TECH),
        make_policy("pl-title", COMPANY, HIGH_TECH),
        make_policy("pl-title-judged", COMPANY, HIGH_TECH, JUDGED),
        make_policy("pl-far", COMPANY, ("至少100人", {"fact": "employees", "at_least": 100})),
        make_policy("pl-close", COMPANY, SMALL),
    )
    facts = known(book, entity="company", exporter=False, high_tech=False, employees=33)
    found = match_policies(book, facts, today).missing_one
    assert [one.policy.id for one in found] == [
        "pl-close",
        "pl-far",
        "pl-title",
        "pl-title-judged",
        "pl-alone",
        "pl-who",
    ]
    assert [one.changeable for one in found] == [True] * 5 + [False]
    assert found[0].gap == pytest.approx(0.1)
    assert found[1].gap == pytest.approx(0.67)


@pytest.mark.parametrize(
    ("dates", "days_left", "soon"),
    [
        ({}, None, False),
        ({"deadline": 0}, 0, True),
        ({"deadline": 60}, 60, True),
        ({"deadline": 61}, 61, False),
        ({"deadline": 90, "effective_until": 10}, 10, True),
        ({"effective_from": 0, "effective_until": 100}, 100, False),
    ],
)
def test_what_ends_soon_is_marked(
    make_policy: MakePolicy,
    small_book: MakeBook,
    known: MakeKnown,
    today: date,
    dates: dict[str, int],
    days_left: int | None,
    soon: bool,
) -> None:
    days = {name: today + timedelta(days=days) for name, days in dates.items()}
    book = small_book(make_policy("pl-a", COMPANY, **days))
    (found,) = match_policies(book, known(book, entity="company"), today).applicable
    assert (found.days_left, found.ends_soon) == (days_left, soon)


@pytest.mark.parametrize("dates", [{"deadline": -1}, {"effective_until": -1}, {"effective_from": 1}])
def test_what_is_out_of_its_dates_is_left_out(
    make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date, dates: dict[str, int]
) -> None:
    days = {name: today + timedelta(days=days) for name, days in dates.items()}
    book = small_book(make_policy("pl-a", COMPANY, **days))
    found = match_policies(book, known(book), today)
    assert (ids(found), found.not_applicable, found.questions) == ({}, 0, ())


@settings(max_examples=15, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_in_which_policies_and_facts_come_does_not_matter(
    shipped: PolicyBook, known: MakeKnown, today: date, random: object
) -> None:
    facts = {"entity": "company", "district": "qiantang", "employees": 80, "exporter": True, "high_tech": True}
    names = list(facts)
    random.shuffle(names)  # type: ignore[attr-defined]
    policies = list(shipped.policies)
    random.shuffle(policies)  # type: ignore[attr-defined]
    other = replace(shipped, policies=tuple(policies))
    mixed = match_policies(other, known(shipped, **{name: facts[name] for name in names}), today)
    assert ids(mixed) == ids(match_policies(shipped, known(shipped, **facts), today))
