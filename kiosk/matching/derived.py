"""Facts that follow from others, so that nobody is asked for them. A fact given exactly outranks what follows.

Sizes (微型 ... 大型) do not follow from people and turnover: each line of business has a standard of its own, and the
vocabulary defines none.
"""

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from kiosk.catalog import Fact, Span

FOUNDED_ON = "founded_on"
"""May be given beside the vocabulary: the day of registration, YYYY-MM-DD; `years` follows."""

_NO_ENTERPRISE: Mapping[str, Fact] = {"high_tech": False, "tech_sme": False, "specialized": "none"}
"""These titles are for enterprises with a legal person only (国科发火〔2016〕32号 第二条, 国科发政〔2017〕115号 第六条,
工信部企业〔2022〕63号 附件): neither for a 个体工商户 nor for what is not registered yet."""
_NOT_YET: Mapping[str, Fact] = {**_NO_ENTERPRISE, "above_scale": "no", "rd_body": "none", "staff_insured": False}
"""What is not registered yet besides has no research body of its own and employs nobody."""
_ROUGH = Span(None, None)
_OF_ENTITY = {"not_yet": _NOT_YET, "individual": _NO_ENTERPRISE}

_HUNDREDTH = Decimal("0.01")


def years_between(founded: date, today: date) -> float:
    """Years since, to the hundredth: whole on the anniversary, more than whole from the day after it."""
    whole = today.year - founded.year
    if _anniversary(founded, founded.year + whole) > today:
        whole -= 1
    rest = (today - _anniversary(founded, founded.year + whole)).days
    part = min((Decimal(rest) / 366).quantize(_HUNDREDTH, ROUND_CEILING), Decimal("0.99"))
    return float(whole + part) if part else whole


def derived_from(given: Mapping[str, Fact | Span]) -> dict[str, Fact | Span]:
    """What follows from the given facts and is not among them; a given range gives way, for it is rougher."""
    found: dict[str, Fact | Span] = dict(_OF_ENTITY.get(str(given.get("entity")), {}))
    if given.get("rd_spend") in (0, Span(None, 0)):  # who spent nothing on research did not spend more than before
        found |= {"rd_ratio": 0, "rd_increase": Span(None, 0)}
    ratio = _research_ratio(given.get("rd_spend"), given.get("revenue"))
    if ratio is not None:
        found["rd_ratio"] = ratio
    return {fact: value for fact, value in found.items() if isinstance(given.get(fact, _ROUGH), Span)}


def _research_ratio(spent: Fact | Span | None, revenue: Fact | Span | None) -> float | None:
    """Percent, rounded down, so that 4.999 % is never taken for 5 %."""
    if not _is_number(spent) or not _is_number(revenue):
        return None
    part, whole = Decimal(str(spent)), Decimal(str(revenue))
    if part < 0 or whole <= 0:
        return None
    return float((part * 100 / whole).quantize(_HUNDREDTH, ROUND_FLOOR))


def _is_number(value: Fact | Span | None) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _anniversary(founded: date, year: int) -> date:
    """The 29th of February has its day on the 1st of March in other years."""
    try:
        return founded.replace(year=year)
    except ValueError:
        return date(year, 3, 1)
