"""Laws of matching over all shipped policies and any facts: settled stays settled, missing one is missing one."""

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.catalog import Attribute, Span
from kiosk.matching import UNSURE, Known, Outcome, PolicyBook, PolicyMatch, Standing, judge, questions, read_facts

FEW = settings(max_examples=40, deadline=None)


def answers_to(book: PolicyBook, attribute: Attribute) -> list[Any]:
    exact = [0, 1, 30, 31, 2_000_000] if attribute.unit else []
    return [choice.value for choice in book.choices[attribute.id] if choice.value != ".."] + exact


def some_facts(book: PolicyBook) -> st.SearchStrategy[dict[str, Any]]:
    offered = {one.id: answers_to(book, one) for one in book.attributes}
    return st.fixed_dictionaries(
        {}, optional={name: st.sampled_from(values) for name, values in offered.items() if values}
    )


def standings(book: PolicyBook, facts: dict[str, Any], today: date) -> dict[str, PolicyMatch]:
    found = read_facts(facts, book.attributes, today)
    assert not found.refused
    return {policy.id: judge(policy, book, found.known, today) for policy in book.in_force(today)}


def agrees(first: Any, later: Any) -> bool:
    """Whether the later fact takes nothing back: the same, or finer than the range that was known."""
    if not isinstance(first, Span):
        return bool(first == later)
    finer = later if isinstance(later, Span) else Span(later, later)
    return finer.within(first.low, first.high) is True


SETTLED = {Standing.MET, Standing.CONFIRM, Standing.MISSING_ONE, Standing.NOT_APPLICABLE}


@FEW
@given(st.data())
def test_more_facts_never_unsettle_a_policy(shipped: PolicyBook, today: date, data: st.DataObject) -> None:
    facts = data.draw(some_facts(shipped))
    fewer = {name: facts[name] for name in list(facts)[: len(facts) // 2]}
    first, last = (read_facts(given, shipped.attributes, today).known.facts for given in (fewer, facts))
    assume(all(agrees(value, last[name]) for name, value in first.items()))
    before, after = standings(shipped, fewer, today), standings(shipped, facts, today)
    for policy_id, one in before.items():
        if one.standing in SETTLED:
            assert after[policy_id].standing in SETTLED, policy_id


@FEW
@given(st.data())
def test_what_misses_one_thing_has_exactly_one_requirement_not_met(
    shipped: PolicyBook, today: date, data: st.DataObject
) -> None:
    for one in standings(shipped, data.draw(some_facts(shipped)), today).values():
        unmet, waiting = one.reasons(Outcome.NOT_MET), one.reasons(Outcome.UNKNOWN)
        assert (one.standing is Standing.MISSING_ONE) == (len(unmet) == 1 and not waiting)
        assert (one.missing is None) == (one.standing is not Standing.MISSING_ONE)
        if one.standing in (Standing.MET, Standing.CONFIRM):
            assert not unmet
            assert not waiting
            assert (one.standing is Standing.CONFIRM) == bool(one.reasons(Outcome.CONFIRM))


@FEW
@given(st.data())
def test_no_answer_to_a_question_makes_more_policies_wait(
    shipped: PolicyBook, today: date, data: st.DataObject
) -> None:
    facts = data.draw(some_facts(shipped))
    known = read_facts(facts, shipped.attributes, today).known
    waiting = waiting_of(shipped, facts, today)
    for question in questions(shipped, known, today)[:1]:
        for choice in question.choices:
            after = waiting_of(shipped, {**facts, question.attribute: choice.value}, today)
            assert after <= waiting
            if choice.value == UNSURE:
                assert after == waiting


def waiting_of(book: PolicyBook, facts: dict[str, Any], today: date) -> set[str]:
    return {name for name, one in standings(book, facts, today).items() if one.standing is Standing.UNKNOWN}


def test_with_every_question_answered_nothing_waits(
    shipped: PolicyBook, known: Callable[..., Known], today: date
) -> None:
    facts = {one.id: shipped.choices[one.id][0].value for one in shipped.attributes}
    full = known(shipped, **{name: value for name, value in facts.items() if value != ".."})
    assert questions(shipped, full, today) == ()
