"""What screens, sheets and the command line say of a match (`match.*` of the wording): amounts, answers, days, ways."""

from collections.abc import Mapping

from kiosk.catalog import Place, Policy, PolicyMode, Span
from kiosk.matching.facts import UNSURE
from kiosk.matching.model import Choice, Money, Outcome, PolicyMatch, Reason, Standing
from kiosk.matching.ranges import FINE_UNITS, step_of, tidy
from kiosk.wording import Wording

MODES = {
    PolicyMode.AUTOMATIC: "match.mode_automatic",
    PolicyMode.DECLARED: "match.mode_declared",
    PolicyMode.APPLICATION: "match.mode_application",
}
OUTCOMES = {
    Outcome.MET: "match.outcome_met",
    Outcome.NOT_MET: "match.outcome_not_met",
    Outcome.UNKNOWN: "match.outcome_unknown",
    Outcome.CONFIRM: "match.outcome_confirm",
}
PERIODS = {
    "年": "match.per_year",
    "月": "match.per_month",
    "天": "match.per_day",
    "人": "match.per_person",
    "次": "match.per_time",
    "项": "match.per_project",
    "家": "match.per_enterprise",
}
UNITS = {
    "元": "match.unit_yuan",
    "人": "match.unit_people",
    "年": "match.unit_years",
    "%": "match.unit_percent",
}
WAN, YI = 10**4, 10**8


def say_money(money: Money | None, words: Wording) -> str:
    """“一年大约3万元”, “最多20万元”; empty without an amount."""
    if money is None:
        return ""
    text = words.say("match.unit_yuan", number=say_number(money.amount_yuan, words))
    if money.estimate:
        text = words.say("match.money_about", money=text)
    if money.at_most:
        text = words.say("match.money_at_most", money=text)
    for part in reversed([part for part in money.per.split("·") if part]):
        text = words.say(PERIODS[part], money=text) if part in PERIODS else f"{text}/{part}"
    return text


def say_number(number: float, words: Wording) -> str:
    """“3万”, “1.5亿” where that is exact with two decimals, otherwise digits; in English always digits."""
    if words.language == "zh":
        for unit, key in ((YI, "match.number_yi"), (WAN, "match.number_wan")):
            if abs(number) >= unit and number * 100 % unit == 0:
                return words.say(key, number=tidy(number / unit))
        return str(tidy(number))
    return f"{tidy(number):,}"


def say_choice(choice: Choice, unit: str, words: Wording) -> str:
    """The words on an answer: an option's label, 是 and 不是, a range in the question's unit, 不清楚."""
    if choice.value == UNSURE:
        return words.say("match.unsure")
    if isinstance(choice.value, bool):
        return words.say("match.yes" if choice.value else "match.no")
    return choice.label if choice.span is None else say_span(choice.span, unit, words)


def say_span(span: Span, unit: str, words: Wording) -> str:
    """“30人以内”, “31人到300人”, “不到5%”, “超过3年，5年以内”: whichever end has the rounder number."""
    if span.high == 0:
        return words.say("match.range_none")
    if unit not in FINE_UNITS and unit != "元" and span.low is not None and span.high is not None:
        return words.say("match.range_count", low=span.low, high=_quantity(span.high, unit, words))
    ends = (_low(span.low, unit, words), _high(span.high, unit, words))
    return words.say("match.range_join").join(end for end in ends if end) or words.say("match.range_any")


def say_outcome(reason: Reason, words: Wording) -> str:
    """符合, 还不符合, 还不知道, 请确认."""
    return words.say(OUTCOMES[reason.outcome])


def say_benefit(policy: Policy, words: Wording) -> str:
    """All that it gives, in words: “刻章：免费赠送一套四枚章；开票：...”."""
    parts = (words.say("match.benefit", label=one.label, text=one.text) for one in policy.benefits)
    return words.say("match.benefit_join").join(parts)


def say_missing(one: PolicyMatch, words: Wording) -> str:
    """“还差：今年第一次认定”; empty for any other standing."""
    return "" if one.missing is None else words.say("match.missing", text=one.missing.text)


def say_mark(one: PolicyMatch, words: Wording) -> str:
    """What stands beside the title: 请确认 where a person has to judge, the days left where it ends soon, or both."""
    marks = [words.say("match.confirm_mark")] if one.standing is Standing.CONFIRM else []
    if one.ends_soon:
        marks.append(words.say("match.ends_in" if one.days_left else "match.ends_today", days=one.days_left))
    return words.say("match.mark_join").join(marks)


def say_how(policy: Policy, places: Mapping[str, Place], words: Wording) -> str:
    """How one comes to it: the mode, the steps, online, hall and telephones, in one line."""
    halls = [f"{places[one.place].name}{one.window}" for one in policy.hall if one.place in places]
    parts = [
        words.say(MODES[policy.mode]),
        *(words.say("match.step", title=step.title, text=step.text) for step in policy.steps),
        words.say("match.online", names=_listed([one.name for one in policy.online], words)) if policy.online else "",
        words.say("match.hall", names=_listed(halls, words)) if halls else "",
        words.say("match.phone", numbers=_listed([one.number for one in policy.phones], words))
        if policy.phones
        else "",
    ]
    return words.say("match.how_join").join(part for part in parts if part)


def _listed(parts: list[str], words: Wording) -> str:
    return words.say("match.list_join").join(dict.fromkeys(parts))


def _low(low: float | None, unit: str, words: Wording) -> str:
    """A range that begins just after a rounder number is “more than” that number."""
    if low is None:
        return ""
    before = tidy(low - step_of(unit))
    if unit in ("元", *FINE_UNITS) and _roundness(before) > _roundness(low):
        said = _quantity(before, unit, words)
        return words.say("match.range_over", number=said) if before else words.say("match.range_some")
    return words.say("match.range_from", number=_quantity(low, unit, words))


def _high(high: float | None, unit: str, words: Wording) -> str:
    """A range that ends just before a rounder number is “less than” that number."""
    if high is None:
        return ""
    after = tidy(high + step_of(unit))
    if unit in ("元", *FINE_UNITS) and _roundness(after) > _roundness(high):
        return words.say("match.range_below", number=_quantity(after, unit, words))
    return words.say("match.range_up_to", number=_quantity(high, unit, words))


def _roundness(number: float) -> int:
    """How round a number reads: its zeros at the end, counted in hundredths."""
    digits = str(round(abs(number) * 100))
    return 99 if digits == "0" else len(digits) - len(digits.rstrip("0"))


def _quantity(number: float, unit: str, words: Wording) -> str:
    said = say_number(number, words)
    return words.say(UNITS[unit], number=said) if unit in UNITS else f"{said}{unit}"
