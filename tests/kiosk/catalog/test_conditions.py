"""Conditions as data: three values, so that “not asked yet” is never taken for “no”."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog import BadCondition, Span, facts_of, holds, parse, to_data

WHO = {"fact": "who", "is": "agent"}
OLD = {"fact": "age", "at_least": 60}


@pytest.mark.parametrize(
    ("data", "facts", "expected"),
    [
        (WHO, {"who": "agent"}, True),
        (WHO, {"who": "self"}, False),
        (WHO, {}, None),
        ({"fact": "who", "in": ["a", "b"]}, {"who": "b"}, True),
        (OLD, {"age": 60}, True),
        (OLD, {"age": 59.5}, False),
        (OLD, {"age": "sixty"}, False),
        ({"fact": "age", "at_least": 1, "at_most": 3}, {"age": 4}, False),
        (OLD, {"age": Span(60, None)}, True),
        (OLD, {"age": Span(None, 59)}, False),
        (OLD, {"age": Span(50, 70)}, None),
        (OLD, {"age": Span(None, None)}, None),
        ({"fact": "age", "is": 7}, {"age": Span(7, 7)}, True),
        ({"fact": "age", "is": 7}, {"age": Span(8, 9)}, False),
        ({"fact": "age", "in": [7, 9]}, {"age": Span(8, 9)}, None),
        ({"not": WHO}, {"who": "self"}, True),
        ({"not": WHO}, {}, None),
        ({"all": [WHO, OLD]}, {"who": "self"}, False),
        ({"all": [WHO, OLD]}, {"who": "agent"}, None),
        ({"all": [WHO, OLD]}, {"who": "agent", "age": 70}, True),
        ({"any": [WHO, OLD]}, {"who": "agent"}, True),
        ({"any": [WHO, OLD]}, {"who": "self"}, None),
        ({"any": [WHO, OLD]}, {"who": "self", "age": 3}, False),
    ],
)
def test_a_condition_is_true_false_or_still_open(data: Any, facts: Any, expected: bool | None) -> None:
    assert holds(parse(data), facts) is expected


def test_no_condition_always_holds() -> None:
    assert holds(None, {}) is True
    assert facts_of(None) == frozenset()


@pytest.mark.parametrize(
    "data",
    [
        None,
        "who",
        [WHO],
        {},
        {"fact": "who"},
        {"fact": 3, "is": 1},
        {"fact": "who", "is": "a", "in": ["a"]},
        {"fact": "who", "in": []},
        {"fact": "who", "in": "a"},
        {"fact": "who", "is": ["a"]},
        {"fact": "who", "in": [{"a": 1}]},
        {"fact": "age", "at_least": "60"},
        {"fact": "age", "at_least": True},
        {"all": []},
        {"all": WHO},
        {"all": [WHO], "any": [WHO]},
        {"not": [WHO]},
        {"whenever": 1},
    ],
)
def test_what_is_no_condition_is_refused_with_a_sentence(data: Any) -> None:
    with pytest.raises(BadCondition) as refused:
        parse(data)
    assert str(refused.value)


LEAVES = st.one_of(
    st.builds(lambda fact, value: {"fact": fact, "is": value}, st.sampled_from("abc"), st.sampled_from("xyz")),
    st.builds(lambda fact, low: {"fact": fact, "at_least": low}, st.sampled_from("abc"), st.integers(0, 9)),
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda parts: {"all": parts}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda parts: {"any": parts}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda part: {"not": part}, inner),
    ),
    max_leaves=8,
)


@given(TREES)
def test_a_condition_written_out_and_read_again_is_the_same(data: Any) -> None:
    condition = parse(data)
    assert parse(to_data(condition)) == condition


@given(TREES, st.dictionaries(st.sampled_from("abc"), st.one_of(st.sampled_from("xyz"), st.integers(0, 9))))
def test_a_settled_verdict_does_not_change_when_more_becomes_known(data: Any, more: dict[str, Any]) -> None:
    condition = parse(data)
    for known in ({}, {key: more[key] for key in list(more)[:1]}):
        verdict = holds(condition, known)
        if verdict is not None:
            assert holds(condition, {**more, **known}) is verdict


@given(TREES, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_what_a_range_settles_every_number_in_it_settles_the_same(data: Any, one: int, two: int, at: int) -> None:
    condition = parse(data)
    low, high = min(one, two), max(one, two)
    number = min(max(at, low), high)
    verdict = holds(condition, dict.fromkeys("abc", Span(low, high)))
    if verdict is not None:
        assert holds(condition, dict.fromkeys("abc", number)) is verdict


@given(TREES)
def test_with_all_facts_known_nothing_stays_open(data: Any) -> None:
    condition = parse(data)
    assert holds(condition, dict.fromkeys(facts_of(condition), "x")) is not None
