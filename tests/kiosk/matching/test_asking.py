"""The next question settles the most; at most six are asked, none twice, none before what it presupposes."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kiosk.catalog import Policy
from kiosk.matching import (
    MOST_QUESTIONS,
    UNSURE,
    Known,
    PolicyBook,
    Standing,
    judge,
    questions,
    read_facts,
)

MakePolicy = Callable[..., Policy]
MakeBook = Callable[..., PolicyBook]
MakeKnown = Callable[..., Known]

COMPANY = ("是公司", {"fact": "entity", "is": "company"})
EXPORTS = ("有出口", {"fact": "exporter", "is": True})
SMALL = ("员工不超过30人", {"fact": "employees", "at_most": 30})
SHARE = ("研发占比够", {"fact": "rd_ratio", "at_least": 3})


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"entity": "company", "district": "qiantang"},
        {"entity": "individual", "industry": "catering", "employees": "..30"},
        {"high_tech": True, "rd_spend": 5_000_000, "wants_loan": True},
    ],
)
def test_the_measure_is_the_mean_number_of_policies_that_an_answer_settles(
    shipped: PolicyBook, today: date, facts: dict[str, Any]
) -> None:
    """Counted again the long way: every policy judged under every answer, without what derives from it."""
    known = read_facts(facts, shipped.attributes, today).known
    waiting = [one for one in shipped.in_force(today) if waits(shipped, one, known, today)]
    asked = questions(shipped, known, today)
    assert asked
    for question in asked:
        answers = [choice for choice in question.choices if choice.value != UNSURE]
        left = 0
        for choice in answers:
            answer = choice.value if choice.span is None else choice.span
            told = Known({**known.facts, question.attribute: answer})
            left += sum(waits(shipped, one, told, today) for one in waiting)
        assert question.settles == pytest.approx(len(waiting) - left / len(answers))


def waits(book: PolicyBook, policy: Policy, known: Known, today: date) -> bool:
    return judge(policy, book, known, today).standing is Standing.UNKNOWN


def test_the_best_question_comes_first_and_ties_go_by_the_vocabulary(
    make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date
) -> None:
    book = small_book(
        make_policy("pl-a", SMALL),
        make_policy("pl-b", SMALL),
        make_policy("pl-c", EXPORTS),
        make_policy("pl-d", COMPANY),
    )
    asked = questions(book, known(book), today)
    assert [(one.attribute, one.settles, one.touches) for one in asked] == [
        ("employees", 2.0, 2),
        ("entity", 1.0, 1),
        ("exporter", 1.0, 1),
    ]


def test_a_number_is_asked_as_ranges_and_every_question_may_be_left_open(
    make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date
) -> None:
    book = small_book(make_policy("pl-a", SMALL))
    (question,) = questions(book, known(book), today)
    assert [choice.value for choice in question.choices] == ["..30", "31..", UNSURE]
    for choice in question.choices:
        assert not read_facts({"employees": choice.value}, book.attributes, today).refused


def test_what_one_is_not_sure_of_is_not_asked_again(
    make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date
) -> None:
    book = small_book(make_policy("pl-a", SMALL, EXPORTS))
    (question,) = questions(book, known(book, employees=UNSURE), today)
    assert question.attribute == "exporter"
    assert questions(book, known(book, employees=UNSURE, exporter=UNSURE), today) == ()


def test_nobody_is_asked_for_the_sake_of_a_policy_that_fails_anyway(
    make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date
) -> None:
    book = small_book(make_policy("pl-a", COMPANY, SMALL), make_policy("pl-b", ("看过", None)))
    assert questions(book, known(book, entity="individual"), today) == ()


def test_a_question_waits_for_what_it_presupposes(
    make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date
) -> None:
    spends = ("有研发费", {"fact": "rd_spend", "at_least": 1})
    book = small_book(make_policy("pl-a", SHARE), make_policy("pl-b", spends))
    assert [one.attribute for one in questions(book, known(book), today)] == ["rd_spend"]
    assert [one.attribute for one in questions(book, known(book, rd_spend="1.."), today)] == ["rd_ratio"]
    assert [one.attribute for one in questions(book, known(book, rd_spend=UNSURE), today)] == ["rd_ratio"]
    alone = small_book(make_policy("pl-a", SHARE))
    assert [one.attribute for one in questions(alone, known(alone), today)] == ["rd_ratio"]


def test_a_visit_has_at_most_six_questions(shipped: PolicyBook, known: MakeKnown, today: date) -> None:
    assert [len(questions(shipped, Known(), today, asked)) for asked in (0, 4, 6, 9)] == [MOST_QUESTIONS, 2, 0, 0]
    facts: dict[str, Any] = {}
    while asked := questions(shipped, known(shipped, **facts), today, len(facts)):
        assert asked[0].attribute not in facts
        facts[asked[0].attribute] = asked[0].choices[0].value
    assert len(facts) == MOST_QUESTIONS


def test_an_answer_can_be_changed(make_policy: MakePolicy, small_book: MakeBook, known: MakeKnown, today: date) -> None:
    book = small_book(make_policy("pl-a", COMPANY))
    policy = book.policies[0]
    assert judge(policy, book, known(book, entity="individual"), today).standing is Standing.MISSING_ONE
    assert judge(policy, book, known(book, entity="company"), today).standing is Standing.MET


def test_every_shipped_question_has_its_words(shipped: PolicyBook) -> None:
    for attribute in shipped.attributes:
        assert attribute.ask
        assert UNSURE not in [option.value for option in attribute.options]
