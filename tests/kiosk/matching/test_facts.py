"""Given facts: what fits the vocabulary is known, what does not is refused with a sentence; the rest is derived."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog import Attribute, Span
from kiosk.matching import UNSURE, ReadFacts, read_facts
from kiosk.matching.derived import years_between

Read = Callable[[Mapping[str, object]], ReadFacts]


@pytest.fixture(scope="session")
def read(vocabulary: tuple[Attribute, ...], today: date) -> Read:
    return lambda given: read_facts(given, vocabulary, today)


@pytest.mark.parametrize(
    ("fact", "value", "sentence"),
    [
        ("entty", "company", "There is no fact “entty”. Did you mean entity?"),
        ("moon", 1, "There is no fact “moon”. Use one of entity, "),
        ("entity", "castle", "“castle” is no option of “entity”. Use one of company, individual, not_yet."),
        ("entity", 3, "“3” is no option of “entity”."),
        ("exporter", "yes", "“exporter” is true or false, not “yes”."),
        ("exporter", 1, "“exporter” is true or false, not “1”."),
        ("employees", "many", "“employees” is a number (人), not “many”."),
        ("employees", True, "“employees” is a number (人), not “True”."),
        ("employees", None, "“employees” is a number (人), not “None”."),
        ("employees", float("nan"), "is a number"),
        ("employees", float("inf"), "cannot be the number"),
        pytest.param("employees", 10**5000, "“a huge number” cannot be the number", id="huge"),
        ("employees", -1, "“-1” cannot be the number of “employees” (人)."),
        ("employees", 2.5, "“employees” is a whole number, not “2.5”."),
        ("employees", "300..31", "“employees” is a number"),
        ("employees", "..", "“employees” is a number"),
        ("founded_on", "yesterday", "“founded_on” is the day of registration, not “yesterday”."),
        ("founded_on", "2026-11-22", "not later than today."),
        ("a\nb", 1, "There is no fact “a b”."),
    ],
)
def test_a_wrong_fact_is_refused_with_a_sentence(read: Read, fact: str, value: Any, sentence: str) -> None:
    (bad,) = read({fact: value}).refused
    said = f"{bad.message} {bad.action}"
    assert sentence in said
    assert "\n" not in said
    assert bad.fact == fact


def test_what_is_right_is_kept_beside_what_is_wrong(read: Read) -> None:
    found = read({"entity": "company", "employees": "many", "moon": 1})
    assert found.known.facts == {"entity": "company"}
    assert [bad.fact for bad in found.refused] == ["employees", "moon"]


def test_a_number_may_be_a_range_and_any_answer_unsure(read: Read) -> None:
    found = read({"employees": "31..300", "booth_fee": "..20000", "exporter": UNSURE})
    assert found.known.facts == {"employees": Span(31, 300), "booth_fee": Span(None, 20000)}
    assert found.known.unsure == {"exporter"}


def test_facts_do_not_show_in_what_is_logged(read: Read) -> None:
    found = read({"employees": 4321, "exporter": UNSURE})
    assert "4321" not in repr(found)
    assert "exporter" not in repr(found)


@pytest.mark.parametrize(
    ("founded", "years"),
    [
        (date(2026, 11, 21), 0),
        (date(2026, 11, 20), 0.01),
        (date(2025, 11, 22), 0.99),
        (date(2025, 11, 21), 1),
        (date(2023, 11, 21), 3),
        (date(2023, 11, 20), 3.01),
        (date(2024, 2, 29), 2.73),
    ],
)
def test_years_follow_from_the_day_of_registration(read: Read, today: date, founded: date, years: float) -> None:
    assert years_between(founded, today) == years
    assert read({"founded_on": founded.isoformat()}).known.facts == {"years": years}


def test_a_given_number_of_years_outranks_the_derived_one(read: Read) -> None:
    known = read({"founded_on": "2023-11-21", "years": 7}).known
    assert known.facts == {"years": 7}
    assert not known.derived


def test_the_share_of_research_is_rounded_down(read: Read) -> None:
    known = read({"rd_spend": 4999, "revenue": 100_000}).known
    assert known.facts["rd_ratio"] == 4.99
    assert known.derived == {"rd_ratio"}
    rough = read({"rd_spend": 4999, "revenue": 100_000, "rd_ratio": "4..4.99"}).known
    assert rough.facts["rd_ratio"] == 4.99


def test_who_spends_nothing_on_research_is_not_asked_for_the_share(read: Read) -> None:
    assert read({"rd_spend": "..0"}).known.facts["rd_ratio"] == 0


@pytest.mark.parametrize("entity", ["not_yet", "individual"])
def test_only_an_enterprise_has_an_enterprises_titles(read: Read, entity: str) -> None:
    known = read({"entity": entity}).known
    assert known.facts == {"entity": entity, "high_tech": False}
    assert known.derived == {"high_tech"}
    assert read({"entity": entity, "high_tech": True}).known.facts["high_tech"] is True


@given(st.permutations([("entity", "not_yet"), ("employees", 3), ("moon", 1), ("rd_spend", 1), ("revenue", 2)]))
def test_the_order_in_which_facts_are_given_does_not_matter(read: Read, pairs: list[tuple[str, Any]]) -> None:
    assert read(dict(pairs)) == read(dict(sorted(pairs)))


@given(
    st.dictionaries(st.text(max_size=9) | st.sampled_from(["entity", "exporter", "employees"]), st.from_type(object))
)
def test_whatever_is_given_is_known_or_refused(read: Read, facts: dict[str, object]) -> None:
    found = read(facts)
    named = found.known.facts.keys() | found.known.unsure | {bad.fact for bad in found.refused}
    assert facts.keys() <= named | {"founded_on"}
