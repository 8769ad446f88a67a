"""What the terminal knows about affairs. Words and fields follow the official lists and GB/T 39554.

What no source gives is None or empty, and the screen says “未提供”.
"""

from dataclasses import dataclass, field
from datetime import date

from kiosk.catalog.contact import HallChannel, Phone
from kiosk.catalog.item_parts import (
    Faq,
    Fee,
    Frequency,
    Kind,
    Limit,
    Material,
    OnlineChannel,
    Platform,
    Provider,
    ServiceForm,
    Step,
)


@dataclass(frozen=True, slots=True)
class Item:
    """One affair (事项) as the visitor meets it.

    `platform` only for items of an industry platform; `eligibility` 受理条件; `basis` 设定依据 (source keys); `result`
    what one gets; `forms` 办理形式; `scope` 通办范围; `intermediary` 中介服务; `policies` ids of related policies.
    """

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
    fee: Fee = field(default_factory=Fee)
    area: str = ""
    frequency: Frequency | None = None
    aliases: tuple[str, ...] = ()
    faq: tuple[Faq, ...] = ()
    interview: str | None = None
    scenes: tuple[str, ...] = ()
    effective_from: date | None = None
    effective_until: date | None = None
    reviewed: bool = True
    platform: Platform | None = None
    eligibility: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    result: str = ""
    forms: tuple[ServiceForm, ...] = ()
    scope: str = ""
    intermediary: str = ""
    policies: tuple[str, ...] = ()
