"""Given facts against the vocabulary: what fits becomes `Known`, what does not is refused with a sentence each."""

from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches

from kiosk.catalog import Attribute, AttributeType, Fact, Span
from kiosk.matching.derived import FOUNDED_ON, derived_from, years_between
from kiosk.matching.model import BadFact, Known, ReadFacts
from kiosk.matching.ranges import FINE_UNITS, read_span

UNSURE = "unsure"
"""The answer “不清楚”, to any question: it was asked, and stays unknown."""
MOST = 10**13
"""No figure of an enterprise is larger (元)."""
EARLIEST = date(1900, 1, 1)


def read_facts(given: Mapping[str, object], attributes: tuple[Attribute, ...], today: date) -> ReadFacts:
    """Facts under the ids of the vocabulary: options by value, flags True or False, numbers as numbers or as a range
    (`31..300`), `unsure` for an answer “不清楚”. Besides them `founded_on`. The order of `given` does not matter.
    """
    vocabulary = {attribute.id: attribute for attribute in attributes}
    facts: dict[str, Fact | Span] = {}
    unsure: set[str] = set()
    refused: list[BadFact] = []
    for name in sorted(given):
        value = _read(name, given[name], vocabulary, today)
        if isinstance(value, BadFact):
            refused.append(value)
        elif given[name] == UNSURE:
            unsure.add(name)
        else:
            facts[name] = value
    founded = facts.pop(FOUNDED_ON, None)
    dated = founded is not None and isinstance(facts.get("years", Span(None, None)), Span) and "years" in vocabulary
    if founded is not None and dated:
        facts["years"] = founded
    derived = {
        fact: value
        for fact, value in derived_from(facts).items()
        if fact in vocabulary and _fits(vocabulary[fact], value)
    }
    followed = derived.keys() | ({"years"} if dated else set())
    return ReadFacts(Known({**facts, **derived}, frozenset(unsure - followed), frozenset(followed)), tuple(refused))


def _read(name: str, value: object, vocabulary: Mapping[str, Attribute], today: date) -> Fact | Span | BadFact:
    if name == FOUNDED_ON:
        return _founded(value, today)
    if name not in vocabulary:
        near = get_close_matches(name, [*vocabulary, FOUNDED_ON], n=3)
        action = f"Did you mean {' or '.join(near)}?" if near else f"Use one of {', '.join(vocabulary)}."
        return BadFact(name, f"There is no fact {_shown(name)}.", action)
    return UNSURE if value == UNSURE else _value_of(vocabulary[name], value)


def _value_of(attribute: Attribute, value: object) -> Fact | Span | BadFact:
    match attribute.type:
        case AttributeType.FLAG:
            if isinstance(value, bool):
                return value
            wrong = f"“{attribute.id}” is true or false, not {_shown(value)}."
            return BadFact(attribute.id, wrong, "Write one of the two.")
        case AttributeType.CHOICE:
            allowed = [option.value for option in attribute.options]
            if isinstance(value, str) and value in allowed:
                return value
            wrong = f"{_shown(value)} is no option of “{attribute.id}”."
            return BadFact(attribute.id, wrong, f"Use one of {', '.join(allowed)}.")
        case AttributeType.NUMBER:
            return _number(attribute, value)


def _fits(attribute: Attribute, value: Fact | Span) -> bool:
    if isinstance(value, Span):
        return attribute.type is AttributeType.NUMBER
    return not isinstance(_value_of(attribute, value), BadFact)


def _number(attribute: Attribute, value: object) -> Fact | Span | BadFact:
    span = read_span(value) if isinstance(value, str) else None
    if span is not None:
        return span
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        wrong = f"“{attribute.id}” is a number ({attribute.unit}), not {_shown(value)}."
        return BadFact(attribute.id, wrong, "Write digits, or a range such as 31..300.")
    if abs(value) > MOST or (value < 0 and attribute.unit != "元"):
        wrong = f"{_shown(value)} cannot be the number of “{attribute.id}” ({attribute.unit})."
        return BadFact(attribute.id, wrong, f"Write a number from 0 to {MOST}.")
    if value != int(value) and attribute.unit != "元" and attribute.unit not in FINE_UNITS:
        return BadFact(attribute.id, f"“{attribute.id}” is a whole number, not {_shown(value)}.", "Write it so.")
    return value


def _founded(value: object, today: date) -> Fact | BadFact:
    try:
        founded = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        founded = None
    if founded is None or not EARLIEST <= founded <= today:
        wrong = f"“{FOUNDED_ON}” is the day of registration, not {_shown(value)}."
        return BadFact(FOUNDED_ON, wrong, "Write it as YYYY-MM-DD, not later than today.")
    return years_between(founded, today)


def _shown(value: object) -> str:
    """At most 40 signs, on one line. Integers of thousands of digits cannot even be written out (Python's limit)."""
    text = "a huge number" if isinstance(value, int) and abs(value) > MOST**2 else str(value)
    whole = "".join(sign if sign.isprintable() else " " for sign in text[:41])
    return f"“{whole if len(text) <= 40 else whole[:40] + '…'}”"
