"""What matching an enterprise's facts with the policies gives: records only. Facts stay out of `repr` and of logs.

Money is in 元, to the fen. Days are the hall's.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.catalog import Fact, Facts, Policy, Span

SOON_DAYS = 60
"""A policy that ends within so many days, the last day included, is marked."""


class Outcome(StrEnum):
    """How one requirement stands. CONFIRM: only a person can judge it, so it never counts as met."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    CONFIRM = "confirm"


class Standing(StrEnum):
    """How a policy stands. CONFIRM: everything that can be computed is met, the rest a person has to judge.

    UNKNOWN waits for answers and may still become anything. A policy with one requirement not met and others still
    unknown is NOT_APPLICABLE for now: nobody is asked for its sake.
    """

    MET = "met"
    CONFIRM = "confirm"
    MISSING_ONE = "missing_one"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Known:
    """Facts that fit the vocabulary. `derived` follow from others; `unsure` were asked and answered “不清楚”."""

    facts: Facts = field(default_factory=dict, repr=False)
    unsure: frozenset[str] = field(default=frozenset(), repr=False)
    derived: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class BadFact:
    """One given fact that is refused: what is wrong and what to do, a sentence each, for staff."""

    fact: str
    message: str
    action: str


@dataclass(frozen=True, slots=True)
class ReadFacts:
    """What could be used, and what could not."""

    known: Known
    refused: tuple[BadFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Money:
    """An amount, by `per` (年, 次, 人, 人·年, ...; empty: once, in all).

    `at_most`: no more than that. `estimate`: computed from a figure that the visitor gave. `ceiling`: only the most
    it can be, because the figure it is a share of is not known exactly.
    """

    amount_yuan: float
    per: str = ""
    at_most: bool = False
    estimate: bool = False
    ceiling: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of the “why” list. `sources` are the requirement's own, else the policy's; `facts` it looks at."""

    text: str
    outcome: Outcome
    sources: tuple[str, ...]
    facts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PolicyMatch:
    """One policy against the facts. `money` is the largest computable benefit, `cost` what has to be paid for it.

    `needs` names the figure that would make the money (more) exact. `ends_on` is the last day to apply or of effect,
    whichever comes first. Of a policy that misses one thing, `changeable` says that the enterprise can do something
    about it (it is not about who one is), `gap` (0..1) how far it is from it.
    """

    policy: Policy
    standing: Standing
    why: tuple[Reason, ...]
    money: Money | None = None
    cost: Money | None = None
    needs: str = ""
    ends_on: date | None = None
    days_left: int | None = None
    changeable: bool = True
    gap: float = 1.0

    @property
    def ends_soon(self) -> bool:
        return self.days_left is not None and self.days_left <= SOON_DAYS

    @property
    def missing(self) -> Reason | None:
        """The one requirement that is not met, of a policy that misses one thing."""
        return next(iter(self.reasons(Outcome.NOT_MET)), None) if self.standing is Standing.MISSING_ONE else None

    def reasons(self, outcome: Outcome) -> tuple[Reason, ...]:
        return tuple(reason for reason in self.why if reason.outcome is outcome)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to offer. `value` goes into the facts as it is. A range has its `span`, an option its `label`;
    `kiosk.matching.say_choice` has words for all of them."""

    value: Fact
    label: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One attribute to ask about; the last choice is “不清楚”. `settles`: how many policies the answer settles on
    average; `touches`: how many open policies look at it."""

    attribute: str
    ask: str
    why: str
    unit: str
    choices: tuple[Choice, ...]
    settles: float
    touches: int


@dataclass(frozen=True, slots=True)
class Matching:
    """The result groups, each in its order, and what is best asked next. `not_applicable` is only counted.

    No sum is formed anywhere: policies overlap, and of some only one can be had.
    """

    automatic: tuple[PolicyMatch, ...]
    applicable: tuple[PolicyMatch, ...]
    missing_one: tuple[PolicyMatch, ...]
    unknown: tuple[PolicyMatch, ...]
    questions: tuple[Question, ...]
    not_applicable: int

    def groups(self) -> Mapping[str, tuple[PolicyMatch, ...]]:
        return {
            "automatic": self.automatic,
            "applicable": self.applicable,
            "missing_one": self.missing_one,
            "unknown": self.unknown,
        }


def of_standing(matches: Iterable[PolicyMatch], *standings: Standing) -> tuple[PolicyMatch, ...]:
    return tuple(one for one in matches if one.standing in standings)
