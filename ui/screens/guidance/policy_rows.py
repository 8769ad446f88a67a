"""A policy's benefits as large figures. Only what the content gives as an amount becomes a figure. Pure functions."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.catalog import Amount, Benefit, Policy, PolicyMode
from kiosk.wording import Wording

MODE_TONES = {PolicyMode.AUTOMATIC: "good", PolicyMode.DECLARED: "info", PolicyMode.APPLICATION: "plain"}


@dataclass(frozen=True, slots=True)
class BenefitRow:
    """`figure` large (“最多 200万元”, “10%”, or empty), `per` small beside it, `label` and `text` in words."""

    figure: str
    per: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class ConditionRow:
    text: str


def benefit_rows(policy: Policy, labels: Mapping[str, str], words: Wording) -> list[BenefitRow]:
    """`labels` are the names of the facts that amounts go by (ids of the vocabulary)."""
    return [_benefit_row(benefit, labels, words) for benefit in policy.benefits]


def condition_rows(policy: Policy) -> list[ConditionRow]:
    return [ConditionRow(requirement.text) for requirement in policy.requirements]


def _benefit_row(benefit: Benefit, labels: Mapping[str, str], words: Wording) -> BenefitRow:
    amount = benefit.amount
    if amount is None:
        return BenefitRow("", "", benefit.label, benefit.text)
    figure = figure_of(amount, words)
    said = benefit.text if benefit.text not in (figure, figure.replace("最多", "最高")) else ""
    return BenefitRow(figure, _per(amount, labels, words), benefit.label, said)


def figure_of(amount: Amount, words: Wording) -> str:
    """“3000元”, “最多200万元”, “10%”."""
    if amount.fixed is not None:
        figure = money(amount.fixed, words)
        return words.say("policy.at_most", figure=figure) if amount.at_most == amount.fixed else figure
    if amount.share is not None:
        figure = words.say("policy.share", percent=_plain(amount.share * 100))
        return words.say("policy.at_most", figure=figure) if amount.up_to else figure
    return ""


def money(yuan: float, words: Wording) -> str:
    """As the documents of the language say it: 元, 万元 or 亿元 in Chinese, thousands set apart in English."""
    for unit in words.say("policy.money_units").split():
        name, _, size = unit.partition(":")
        if yuan >= int(size):
            return words.say("policy.money", amount=_plain(yuan / int(size)), unit=name)
    return words.say("policy.money", amount=_plain(yuan, words.say("policy.thousands").strip()), unit="")


def _per(amount: Amount, labels: Mapping[str, str], words: Wording) -> str:
    """“每人”, “按设备投入算”, “最多500万元”: what goes with the figure."""
    parts = (
        words.say("policy.of", fact=labels[amount.of]) if amount.of in labels else "",
        words.say(f"policy.per_{PERIODS[amount.per]}") if amount.per in PERIODS else "",
        words.say("policy.at_most", figure=money(amount.at_most, words))
        if amount.at_most not in (None, amount.fixed)
        else "",
    )
    return words.say("policy.join").join(part for part in parts if part)


PERIODS = {
    "人": "person",
    "人·年": "person_year",
    "天": "day",
    "家": "enterprise",
    "年": "year",
    "次": "once",
    "项": "project",
}
"""The words of the content for what an amount goes by, and the names of our phrases for them."""


def _plain(number: float, thousands: str = "") -> str:
    """At most two decimals, none that say nothing."""
    return f"{number:,.2f}".rstrip("0").rstrip(".").replace(",", thousands)
