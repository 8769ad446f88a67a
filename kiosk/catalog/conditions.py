"""Conditions as data: `when` of a material, of a notice, of a policy. Three-valued, so “not asked yet” is not “no”.

Form in the sources: `{all: [..]}`, `{any: [..]}`, `{not: ..}`, `{fact: q, is: v}`, `{fact: q, in: [v, ..]}`,
`{fact: q, at_least: n}`, `{fact: q, at_most: n}`. Facts are the answers of an interview or a profile's attributes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Fact = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Span:
    """A number that is known roughly: not below `low`, not above `high` (None: no bound on that side)."""

    low: float | None
    high: float | None

    def within(self, low: float | None, high: float | None) -> bool | None:
        """Whether the number lies between these bounds; None while it may or may not."""
        if _above(self.low, high) or _above(low, self.high):
            return False
        above = low is None or (self.low is not None and self.low >= low)
        below = high is None or (self.high is not None and self.high <= high)
        return True if above and below else None


Facts = Mapping[str, Fact | Span]


class BadCondition(ValueError):
    """The data is no condition; the message says which part."""


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: "Condition"


@dataclass(frozen=True, slots=True)
class In:
    """The fact is one of `values` (`is: v` reads as `in: [v]`)."""

    fact: str
    values: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """The fact is a number not below `low` and not above `high` (either may be None)."""

    fact: str
    low: float | None
    high: float | None


Condition = All | AnyOf | Not | In | Between


def holds(condition: Condition | None, facts: Facts) -> bool | None:
    """True, False, or None while a needed fact is unknown. No condition always holds."""
    match condition:
        case None:
            return True
        case All(parts):
            return _fold([holds(part, facts) for part in parts], decisive=False)
        case AnyOf(parts):
            return _fold([holds(part, facts) for part in parts], decisive=True)
        case Not(part):
            inner = holds(part, facts)
            return None if inner is None else not inner
        case In(fact, values):
            return None if fact not in facts else _is_one_of(facts[fact], values)
        case Between(fact, low, high):
            return None if fact not in facts else _is_between(facts[fact], low, high)


def _is_one_of(value: Fact | Span, values: tuple[Fact, ...]) -> bool | None:
    if not isinstance(value, Span):
        return value in values
    numbers = [one for one in values if not isinstance(one, str)]
    return _fold([value.within(one, one) for one in numbers], decisive=True)


def _is_between(value: Fact | Span, low: float | None, high: float | None) -> bool | None:
    if isinstance(value, str):
        return False
    span = value if isinstance(value, Span) else Span(value, value)
    return span.within(low, high)


def _above(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and one > other


def _fold(results: list[bool | None], *, decisive: bool) -> bool | None:
    if decisive in results:
        return decisive
    return None if None in results else not decisive


def facts_of(condition: Condition | None) -> frozenset[str]:
    """The names of all facts a condition looks at."""
    match condition:
        case None:
            return frozenset()
        case All(parts) | AnyOf(parts):
            return frozenset().union(*(facts_of(part) for part in parts))
        case Not(part):
            return facts_of(part)
        case In(fact, _):
            return frozenset({fact})
        case Between(fact, _, _):
            return frozenset({fact})


def parse(data: Any) -> Condition:
    """Read the mapping form. Raises `BadCondition` with a sentence that names the wrong part."""
    if not isinstance(data, Mapping):
        raise BadCondition(f"a condition is a mapping, not {data!r}")
    keys = set(data)
    if keys == {"all"}:
        return All(_parts(data["all"], "all"))
    if keys == {"any"}:
        return AnyOf(_parts(data["any"], "any"))
    if keys == {"not"}:
        return Not(parse(data["not"]))
    if "fact" in keys and isinstance(data["fact"], str):
        return _leaf(data["fact"], {key: data[key] for key in keys - {"fact"}})
    raise BadCondition(f"unknown condition with the keys {sorted(map(str, keys))}")


def _parts(data: Any, name: str) -> tuple[Condition, ...]:
    if not isinstance(data, list) or not data:
        raise BadCondition(f"“{name}” takes a list with at least one condition")
    return tuple(parse(part) for part in data)


def _leaf(fact: str, rest: dict[str, Any]) -> Condition:
    if set(rest) == {"is"}:
        return In(fact, (_value(fact, rest["is"]),))
    if set(rest) == {"in"} and isinstance(rest["in"], list) and rest["in"]:
        return In(fact, tuple(_value(fact, value) for value in rest["in"]))
    if rest and set(rest) <= {"at_least", "at_most"}:
        for bound in rest.values():
            if isinstance(bound, bool) or not isinstance(bound, int | float):
                raise BadCondition(f"“{fact}” is compared with {bound!r}, which is no number")
        return Between(fact, rest.get("at_least"), rest.get("at_most"))
    raise BadCondition(f"“{fact}” needs one of is, in, at_least, at_most")


def _value(fact: str, value: Any) -> Fact:
    if isinstance(value, str | int | float | bool):
        return value
    raise BadCondition(f"“{fact}” is compared with {value!r}, which is no single value")


def to_data(condition: Condition) -> dict[str, Any]:
    """The mapping form again, for the pack."""
    match condition:
        case All(parts):
            return {"all": [to_data(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [to_data(part) for part in parts]}
        case Not(part):
            return {"not": to_data(part)}
        case In(fact, values):
            return {"fact": fact, "in": list(values)}
        case Between(fact, low, high):
            bounds = {"at_least": low, "at_most": high}
            return {"fact": fact, **{key: value for key, value in bounds.items() if value is not None}}
