"""Policies: who gets what under which conditions, and the vocabulary that the conditions are written in."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.catalog.conditions import Condition
from kiosk.catalog.contact import HallChannel, Phone
from kiosk.catalog.item_parts import Material, OnlineChannel, Step


class Topic(StrEnum):
    """What a policy is about, as its source file says."""

    TAX = "tax"
    FINANCE = "finance"
    INNOVATION = "innovation"
    TALENT = "talent"
    JOBS = "jobs"
    OPENING = "opening"
    MARKET = "market"
    INDUSTRY = "industry"
    IP = "ip"
    COST = "cost"


class PolicyMode(StrEnum):
    """How one comes to it: without asking, by declaring it oneself, or by application."""

    AUTOMATIC = "免申即享"
    DECLARED = "申报享受"
    APPLICATION = "申请"


@dataclass(frozen=True, slots=True)
class Amount:
    """Money that can be computed, in 元: `fixed` (times the fact `of` when given), or `share` (0..1) of the
    money fact `of`. `per` is the period or thing that the amount goes by (人, 年, 次, ...); `at_most` caps the result.

    `up_to`: the document says “no more than” that share. `cost`: what the enterprise has to pay, so no benefit.
    """

    fixed: float | None = None
    share: float | None = None
    of: str = ""
    per: str = ""
    at_most: float | None = None
    unit: str = "元"
    up_to: bool = False
    cost: bool = False


@dataclass(frozen=True, slots=True)
class Benefit:
    """One thing that the policy gives, in words; `amount` when it is money that can be computed.

    `money`: it brings or saves money although no amount can be computed; otherwise it is a right or a service.
    """

    label: str
    text: str
    amount: Amount | None = None
    money: bool = False

    @property
    def brings_money(self) -> bool:
        return self.money or (self.amount is not None and not self.amount.cost)


@dataclass(frozen=True, slots=True)
class Requirement:
    """One condition in words and, unless only a person can judge it, as data over the vocabulary.

    `source` is empty when it is the policy's own.
    """

    text: str
    when: Condition | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """One policy an enterprise can use. All `requirements` must hold. `validity` is the document's own word on
    its term; `deadline` the last day to apply."""

    id: str
    title: str
    plain_title: str
    topic: Topic
    summary: str
    mode: PolicyMode
    benefits: tuple[Benefit, ...]
    sources: tuple[str, ...]
    requirements: tuple[Requirement, ...] = ()
    departments: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    steps: tuple[Step, ...] = ()
    online: tuple[OnlineChannel, ...] = ()
    hall: tuple[HallChannel, ...] = ()
    materials: tuple[Material, ...] = ()
    deadline: date | None = None
    effective_from: date | None = None
    effective_until: date | None = None
    validity: str = ""
    items: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    reviewed: bool = True


class Dimension(StrEnum):
    """The five dimensions of an enterprise's portrait (004), and who it is."""

    IDENTITY = "identity"
    SCALE = "规模稳定性"
    INNOVATION = "科技创新力"
    FINANCING = "融资需求"
    OPERATION = "经营风险"
    JUSTICE = "司法风险"


class AttributeType(StrEnum):
    CHOICE = "choice"
    NUMBER = "number"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class AttributeOption:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """A fact about an enterprise that conditions may use. `ask` is the question put to the visitor, `why` its reason.

    A choice has `options`, a number a `unit`; a flag is True or False. It is asked only `after` these others were.
    """

    id: str
    dimension: Dimension
    label: str
    ask: str
    type: AttributeType
    unit: str = ""
    options: tuple[AttributeOption, ...] = ()
    why: str = ""
    sources: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
