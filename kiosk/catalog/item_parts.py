"""What an affair or a policy is made of: materials, steps, limits, fees, online channels. Read-only, from a pack."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalog.conditions import Condition


class Kind(StrEnum):
    """The three kinds of self-service affairs (004:561)."""

    CONSULT = "咨询"
    QUERY = "查询"
    HANDLE = "办理"


class Provider(StrEnum):
    """Who gives the service (004 annex 4 legend: 政府★ 市场▲ 社会●)."""

    GOVERNMENT = "政府"
    MARKET = "市场"
    SOCIETY = "社会"


class Platform(StrEnum):
    """The six industry platforms (004 annex 5): 生物医药, 数字经济, 高端装备, 新材料, 综合保税, 集成电路."""

    BIOMED = "biomed"
    DIGITAL = "digital"
    EQUIPMENT = "equipment"
    MATERIALS = "materials"
    BONDED = "bonded"
    CHIPS = "chips"


class ServiceForm(StrEnum):
    """办理形式 (GB/T 39554): the ways in which an affair can be done."""

    WINDOW = "窗口"
    ONLINE = "网上"
    TERMINAL = "自助终端"
    PHONE = "电话"
    VISIT = "上门"


class LimitUnit(StrEnum):
    WORKING_DAY = "工作日"
    CALENDAR_DAY = "自然日"
    ON_SPOT = "当场"


class Need(StrEnum):
    """Whether a material must be brought."""

    REQUIRED = "必要"
    OPTIONAL = "可选"


class Frequency(StrEnum):
    HIGH = "高频"
    MEDIUM = "中频"
    LOW = "低频"
    YEARLY = "一年一次"


@dataclass(frozen=True, slots=True)
class Material:
    """One paper or file to bring. `origin` says where the visitor gets it; `when` narrows by interview answers;
    `sample` and `blank` say where a filled-in example and an empty form are to be had."""

    id: str
    name: str
    form: str = ""
    copies: int | None = None
    origin: str = ""
    need: Need = Need.REQUIRED
    note: str = ""
    deferrable: bool | None = None
    pledge: bool | None = None
    when: "Condition | None" = None
    source: str = ""
    sample: str = ""
    blank: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit. `amount` counts `unit`; it is 0 for 当场."""

    amount: int
    unit: LimitUnit
    note: str = ""


@dataclass(frozen=True, slots=True)
class OnlineChannel:
    """`source` is `qiantang-online/<no>` when the channel is one of the region's online services."""

    name: str
    url: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Fee:
    """`charged` is None when no source says."""

    charged: bool | None = None
    text: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Faq:
    """A question that belongs to one affair; `FaqEntry` is one that stands by itself."""

    question: str
    answer: str
