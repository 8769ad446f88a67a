"""Found policies as rows, groups as tabs, answers as lines. Pure functions; most words are `kiosk.matching`'s."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.catalog import Attribute, AttributeType, Fact, Place, Policy
from kiosk.matching import (
    UNSURE,
    Choice,
    Matching,
    Outcome,
    PolicyBook,
    PolicyMatch,
    Question,
    Standing,
    say_benefit,
    say_choice,
    say_money,
)
from kiosk.sheets.imprint import say_date
from kiosk.wording import Wording
from ui.screens.enterprises.match_walk import MatchWalk, attribute_of

GROUPS = {"automatic": "check", "applicable": "handle", "missing_one": "plus", "unknown": "question"}
"""The result groups in the order in which they help, each with its icon."""
FIRST_REASONS = (Outcome.NOT_MET, Outcome.CONFIRM, Outcome.UNKNOWN, Outcome.MET)
"""What stands in the way is read first."""
MOST_REASONS = 4


@dataclass(frozen=True, slots=True)
class GroupTab:
    """`count` policies of a group, and whether its list is the one that is shown."""

    group: str
    label: str
    icon_name: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class MatchRow:
    """One policy. `money` is computed, `benefit` in words; `reasons` and `outcomes` go together, one by one.

    `deadline` with its days left; `how` the shortest way to it; `mark` “请确认” where a person has to judge.
    """

    policy: str
    title: str
    money: str
    benefit: str
    reasons: tuple[str, ...]
    outcomes: tuple[str, ...]
    more: int
    deadline: str
    hurry: bool
    how: str
    mark: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    value: Fact
    label: str
    selected: bool


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One thing that is known of the enterprise; `origin` says who said so, `fact` is the id to change it by."""

    fact: str
    ask: str
    answer: str
    origin: str


def found_in(found: Matching, group: str) -> tuple[PolicyMatch, ...]:
    """A group as it is shown: of what misses one thing only what the enterprise can do something about."""
    matches = found.groups()[group]
    return tuple(one for one in matches if one.changeable) if group == "missing_one" else matches


def left_out(found: Matching) -> int:
    """Policies that are not for this enterprise: other lines of business, other places, other kinds."""
    return found.not_applicable + sum(1 for one in found.missing_one if not one.changeable)


def tabs(found: Matching, chosen: str, words: Wording) -> list[GroupTab]:
    return [
        GroupTab(group, words.say(f"match.tab_{group}"), icon, len(found_in(found, group)), group == chosen)
        for group, icon in GROUPS.items()
    ]


def first_filled(found: Matching) -> str:
    """The group that helps most and has something in it."""
    return next((group for group in GROUPS if found_in(found, group)), next(iter(GROUPS)))


def match_row(one: PolicyMatch, places: Mapping[str, Place], words: Wording) -> MatchRow:
    policy = one.policy
    ordered = [reason for outcome in FIRST_REASONS for reason in one.reasons(outcome)]
    shown = ordered[:MOST_REASONS]
    money = say_money(one.money, words)
    if not money and one.cost is not None:
        money = words.say("match.cost", money=say_money(one.cost, words))
    return MatchRow(
        policy=policy.id,
        title=policy.plain_title,
        money=money,
        benefit=say_benefit(policy, words),
        reasons=tuple(reason.text for reason in shown),
        outcomes=tuple(reason.outcome.value for reason in shown),
        more=len(ordered) - len(shown),
        deadline=_deadline(one, words),
        hurry=one.ends_soon,
        how=shortest_way(policy, places, words),
        mark=words.say("match.outcome_confirm") if one.standing is Standing.CONFIRM else "",
    )


def choice_rows(question: Question, picked: Fact | None, words: Wording) -> list[ChoiceRow]:
    return [
        ChoiceRow(choice.value, say_choice(choice, question.unit, words), _same(choice.value, picked))
        for choice in question.choices
    ]


def said_rows(walk: MatchWalk, corrected: Mapping[str, Fact], words: Wording) -> list[SaidRow]:
    """The answers first, then what the code says, each in words."""
    asked = [(fact, value, "match.origin_said") for fact, value in walk.answers]
    given = [
        (fact, corrected.get(fact, value), "match.origin_said" if fact in corrected else "match.origin_code")
        for fact, value in walk.given.items()
    ]
    rows = []
    for fact, value, origin in (*asked, *given):
        attribute = attribute_of(walk.book, fact)
        if attribute is not None:
            answer = value_words(attribute, value, walk.book, words)
            rows.append(SaidRow(fact, attribute.ask, answer, words.say(origin)))
    return rows


def value_words(attribute: Attribute, value: Fact, book: PolicyBook, words: Wording) -> str:
    """A fact in words: the option's label, 是 or 不是, a number with its unit, a range, 不清楚."""
    offered = (*book.choices[attribute.id], Choice(UNSURE))
    choice = next((one for one in offered if _same(one.value, value)), None)
    if choice is not None:
        return say_choice(choice, attribute.unit, words)
    number = attribute.type is AttributeType.NUMBER and not isinstance(value, str | bool)
    return f"{value:,}{attribute.unit}" if number else str(value)


def _same(value: Fact, picked: Fact | None) -> bool:
    """1 and True are equal to Python, not to a visitor."""
    return picked is not None and type(value) is type(picked) and value == picked


def _deadline(one: PolicyMatch, words: Wording) -> str:
    if one.ends_on is None or one.days_left is None:
        return ""
    day = say_date(one.ends_on, words)
    if not one.ends_soon:
        return words.say("match.until", day=day)
    return words.say("match.until_soon" if one.days_left else "match.until_today", day=day, days=one.days_left)


def shortest_way(policy: Policy, places: Mapping[str, Place], words: Wording) -> str:
    """How one comes to it, in one line: online, else at a counter, else by telephone."""
    if policy.online:
        way = words.say("match.online", names=policy.online[0].name)
    elif hall := next((one for one in policy.hall if one.place in places), None):
        way = words.say("match.hall", names=f"{places[hall.place].name}{hall.window}")
    elif policy.phones:
        way = words.say("match.phone", numbers=policy.phones[0].number)
    else:
        way = ""
    mode = words.say(f"match.mode_{policy.mode.name.lower()}")
    return words.say("match.how_join").join(part for part in (mode, way) if part)
