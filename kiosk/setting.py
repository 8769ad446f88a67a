"""How one setting is declared and how what people write becomes its value.

Only the standard library: settings are read before the first screen, and every import there is waited for.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

D = TypeVar("D")
T = TypeVar("T")
YES_NO = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


@dataclass(frozen=True, slots=True)
class Rule:
    """What a setting means, in a sentence with its unit, and what its value must be."""

    sentence: str
    above: float | None = None
    at_least: float | None = None
    pattern: str = ""


class WrongSetting(ValueError):
    """A value that cannot be taken. `name` is the setting's; the message says what was expected."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(message)
        self.name = name


def setting(
    default: D, sentence: str, *, above: float | None = None, at_least: float | None = None, pattern: str = ""
) -> D:
    """Declare a field of a settings dataclass. Numbers may have a bound, texts a pattern that must match wholly."""
    declared: D = field(default=default, metadata={"rule": Rule(sentence, above, at_least, pattern)})
    return declared


def rule_of(one: "Field[Any]") -> Rule:
    rule: Rule = one.metadata["rule"]
    return rule


def read_settings(kind: type[T], written: Mapping[str, Any]) -> T:
    """The settings dataclass `kind` with what was `written`; numbers and truth may be written as text.

    Raises `WrongSetting` for an unknown name or a value that does not fit.
    """
    known = {one.name: one for one in fields(kind)}  # type: ignore[arg-type]
    values: dict[str, Any] = {}
    for name, value in written.items():
        if name not in known:
            raise WrongSetting(name, "there is no such setting")
        values[name] = _checked(known[name], value)
    return kind(**values)


def _checked(one: "Field[Any]", value: Any) -> Any:
    rule, taken = rule_of(one), _taken(one, value)
    if isinstance(taken, int | float) and not isinstance(taken, bool):
        if not math.isfinite(taken):
            raise WrongSetting(one.name, f"a finite number was expected, not {value}")
        if rule.above is not None and not taken > rule.above:
            raise WrongSetting(one.name, f"more than {rule.above:g} was expected, not {value}")
        if rule.at_least is not None and not taken >= rule.at_least:
            raise WrongSetting(one.name, f"at least {rule.at_least:g} was expected, not {value}")
    if rule.pattern and not re.fullmatch(rule.pattern, str(taken)):
        raise WrongSetting(one.name, f"something like {rule.pattern} was expected, not “{value}”")
    return taken


def _taken(one: "Field[Any]", value: Any) -> Any:
    """`value` in the type of the setting, which its declaration names."""
    kind: Any = one.type
    if kind is bool:
        found = value if isinstance(value, bool) else YES_NO.get(str(value).strip().lower())
        return _given(one, found, "true or false", value)
    if kind is int or kind is float:
        return _given(one, _number(kind, value), "a whole number" if kind is int else "a number", value)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        choices = [choice.value for choice in kind]
        return _given(one, kind(value) if value in choices else None, f"one of {', '.join(choices)}", value)
    text = _given(one, value if isinstance(value, str) else None, "text", value)
    return text if kind is str else Path(text)


def _number(kind: type, value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value) if kind is float else int(value) if isinstance(value, str) else value
    except ValueError:
        return None
    return None if kind is int and not isinstance(number, int) else number


def _given(one: "Field[Any]", found: Any, expected: str, value: Any) -> Any:
    if found is None:
        raise WrongSetting(one.name, f"{expected} was expected, not “{value}”")
    return found
