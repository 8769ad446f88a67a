"""Numbers as ranges: cut where conditions cut, so that a rough answer settles what an exact one settles."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog import Condition, Policy, Span, holds, parse
from kiosk.matching import Choice, PolicyBook, say_choice
from kiosk.matching.ranges import cuts, read_span, spans, write_span
from kiosk.wording import wording

PEOPLE = (
    parse({"fact": "employees", "at_most": 30}),
    parse({"not": {"fact": "employees", "at_least": 31}}),
    parse({"any": [{"fact": "employees", "at_most": 300}, {"fact": "other", "at_least": 9}]}),
)


def test_cuts_lie_where_conditions_tell_numbers_apart() -> None:
    assert cuts(PEOPLE, "employees", "人") == (30, 300)
    assert spans((30, 300), "人") == (Span(None, 30), Span(31, 300), Span(301, None))
    assert spans((), "人") == (Span(None, None),)


def test_an_exact_number_in_a_condition_is_a_range_of_its_own() -> None:
    assert spans(cuts([parse({"fact": "employees", "is": 7})], "employees", "人"), "人")[1] == Span(7, 7)


def test_years_and_percent_are_cut_between_hundredths() -> None:
    found = cuts([parse({"fact": "years", "at_least": 1}), parse({"fact": "years", "at_most": 3})], "years", "年")
    assert spans(found, "年") == (Span(None, 0.99), Span(1, 3), Span(3.01, None))


@pytest.mark.parametrize("text", ["..30", "31..300", "301..", "-5..-1", "2.5..2.99", "7..7"])
def test_a_range_is_read_as_it_is_written(text: str) -> None:
    span = read_span(text)
    assert span is not None
    assert write_span(span) == text


@pytest.mark.parametrize("text", ["", "..", "3", "3..2", "a..b", "1...2", "1..2..3", "1e3..", " 1..2"])
def test_what_is_no_range_is_none(text: str) -> None:
    assert read_span(text) is None


@given(st.integers(0, 10**9), st.sampled_from(["employees", "revenue", "rd_spend", "total_assets", "overdue", "years"]))
def test_a_range_settles_every_shipped_condition_as_its_numbers_do(
    shipped: PolicyBook, number: int, attribute: str
) -> None:
    conditions: list[Condition] = [row.when for policy in shipped.policies for row in policy.requirements if row.when]
    fitting = [
        choice.span
        for choice in shipped.choices[attribute]
        if choice.span is not None and choice.span.within(number, number) is not False
    ]
    assert len(fitting) == 1, "each number lies in exactly one range"
    for condition in conditions:
        assert holds(condition, {attribute: fitting[0]}) is holds(condition, {attribute: number})


@pytest.mark.parametrize(
    ("unit", "span", "said"),
    [
        ("人", Span(None, 30), "30人以内"),
        ("人", Span(31, 300), "31到300人"),
        ("人", Span(501, None), "501人以上"),
        ("人", Span(None, 0), "没有"),
        ("元", Span(None, 100_000), "10万元以内"),
        ("元", Span(100_001, None), "超过10万元"),
        ("元", Span(1, 9_999_999), "有，不到1000万元"),
        ("元", Span(1, None), "有"),
        ("元", Span(50_000_001, 200_000_000), "超过5000万元，2亿元以内"),
        ("年", Span(None, 0.99), "不到1年"),
        ("年", Span(3.01, 5), "超过3年，5年以内"),
        ("%", Span(4, 4.99), "4%以上，不到5%"),
    ],
)
def test_a_range_is_said_by_its_rounder_numbers(unit: str, span: Span, said: str) -> None:
    assert say_choice(Choice(write_span(span), span=span), unit, wording("zh")) == said


@pytest.mark.parametrize("language", ["zh", "en"])
def test_all_ranges_to_choose_from_read_differently(shipped: PolicyBook, language: str) -> None:
    for attribute in shipped.attributes:
        said = [say_choice(choice, attribute.unit, wording(language)) for choice in shipped.choices[attribute.id]]
        assert all(said)
        assert len(set(said)) == len(said), attribute.id


def test_options_keep_their_own_words(
    small_book: Callable[..., PolicyBook], make_policy: Callable[..., Policy]
) -> None:
    book = small_book(make_policy("pl-a", ("是公司", {"fact": "entity", "is": "company"})))
    words = wording("zh")
    assert [say_choice(choice, "", words) for choice in book.choices["entity"]] == ["公司", "个体户", "还没开"]
    assert [say_choice(choice, "", words) for choice in book.choices["exporter"]] == ["是", "不是"]
