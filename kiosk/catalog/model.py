"""What the terminal knows about affairs: items, sections, scenes, places. Read-only, straight from a pack.

Words and fields follow DESIGN section 4. What no source gives is None or empty, and the screen says “未提供”.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

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
    """One paper or file to bring. `origin` says where the visitor gets it; `when` narrows by interview answers."""

    id: str
    name: str
    form: str = ""
    copies: int | None = None
    origin: str = ""
    need: Need = Need.REQUIRED
    note: str = ""
    deferrable: bool | None = None
    pledge: bool | None = None
    when: Condition | None = None
    source: str = ""


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
    name: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class HallChannel:
    """A counter: `place` is a Place id, `window` the name on the sign."""

    place: str
    window: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """An office line, never a person's."""

    number: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Fee:
    """`charged` is None when no source says."""

    charged: bool | None = None
    text: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Faq:
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Item:
    """One affair (事项) as the visitor meets it."""

    id: str
    title: str
    plain_title: str
    section: str
    kind: Kind
    summary: str
    provider: Provider | None
    departments: tuple[str, ...]
    sources: tuple[str, ...]
    audience: str = ""
    online: tuple[OnlineChannel, ...] = ()
    hall: tuple[HallChannel, ...] = ()
    phones: tuple[Phone, ...] = ()
    steps: tuple[Step, ...] = ()
    materials: tuple[Material, ...] = ()
    statutory_limit: Limit | None = None
    promised_limit: Limit | None = None
    visits: int | None = None
    fee: Fee = Fee()
    area: str = ""
    frequency: Frequency | None = None
    aliases: tuple[str, ...] = ()
    faq: tuple[Faq, ...] = ()
    interview: str | None = None
    scenes: tuple[str, ...] = ()
    effective_from: date | None = None
    effective_until: date | None = None
    reviewed: bool = True


@dataclass(frozen=True, slots=True)
class Section:
    """One of the service sections (板块). `title` is short and plain, `official` the document's word."""

    id: str
    title: str
    official: str
    icon: str


@dataclass(frozen=True, slots=True)
class Scene:
    """一类事: several items that belong to one event in the life of an enterprise."""

    id: str
    title: str
    plain_title: str
    summary: str
    icon: str
    items: tuple[str, ...]
    basic: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A counter hall or station with its address."""

    id: str
    name: str
    address: str
    takes: str = ""
    hours: str = ""
    phones: tuple[Phone, ...] = ()
    route: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result, best first. `score` is comparable only within one answer; `matched` are the words that fit."""

    item: Item
    score: float
    matched: tuple[str, ...] = ()
