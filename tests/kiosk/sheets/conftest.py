"""Affairs, receipts and a hall to compose sheets from, in the words of the region but made for the tests."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.bootstrap import terminal
from kiosk.catalog import (
    Fee,
    HallChannel,
    Hotlines,
    Item,
    Kind,
    Limit,
    LimitUnit,
    Material,
    Need,
    OnlineChannel,
    Phone,
    Place,
    Policy,
    Scene,
    Step,
)
from kiosk.clock import HALL_ZONE, SetClock
from kiosk.guidance import checklist
from kiosk.requests.model import Deadline, Receipt, RequestKind
from kiosk.settings import Settings
from kiosk.sheets import Edition, EnterpriseSummary, Sheet, guidance_sheet, receipt_sheet
from kiosk.wording import wording
from tests.kiosk.sheets.subjects import ENTERPRISE, POLICY, SCENE

HALL = Place(
    "hall",
    "钱塘区企业综合服务中心",
    "杭州市钱塘区金沙大道600号",
    hours="周一至周五 8:30-12:00，13:30-17:00",
    phones=(Phone("0571-85901890"),),
)


@pytest.fixture(scope="session")
def pack_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of a terminal with the content that ships."""
    home = tmp_path_factory.mktemp("sheets") / "terminal"
    terminal(home).open_catalog()
    return home


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE))


@pytest.fixture
def item() -> Item:
    return Item(
        id="open-company",
        title="企业设立登记（有限责任公司）",
        plain_title="开一家公司",
        section="approval",
        kind=Kind.HANDLE,
        summary="从核名到领执照、刻章、开户，一次办完。",
        provider=None,
        departments=("区市场监管局",),
        sources=("qiantang-common/137",),
        audience="所有企业",
        online=(OnlineChannel("浙江政务服务网", "https://www.zjzwfw.gov.cn/"),),
        hall=(HallChannel("hall", "商事登记窗口"),),
        phones=(Phone("0571-82980912", "区市场监管局"),),
        steps=(Step("起好名字", "准备 3 个备选"), Step("网上提交"), Step("领执照")),
        materials=(
            Material("id", "股东和法定代表人的身份证明", "原件", 1),
            Material("articles", "公司章程", copies=2, origin="市场监管局网站"),
            Material("home", "住所使用证明", deferrable=True, pledge=True),
            Material("name", "名称通知书", need=Need.OPTIONAL),
        ),
        promised_limit=Limit(3, LimitUnit.WORKING_DAY),
        statutory_limit=Limit(15, LimitUnit.CALENDAR_DAY),
        visits=1,
        fee=Fee(charged=False),
    )


@pytest.fixture
def bare(item: Item) -> Item:
    """An affair of which the source says hardly anything."""
    return Item("bare", item.title, item.plain_title, item.section, item.kind, "", None, (), ("qiantang-common/1",))


@pytest.fixture
def long_item(item: Item) -> Item:
    """Very long words, names and addresses, everywhere they may stand."""
    endless = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"
    address = "https://www.zjzwfw.gov.cn/zjservice/matter/guide/download.do?itemId=" + "a1B2c3D4" * 12
    chinese = "进一步优化营商环境推动重点领域改革落地见效" * 6
    return replace(
        item,
        title=chinese,
        plain_title=endless + chinese,
        summary=f"{chinese}，{endless}；{address}",
        audience=endless,
        departments=(endless, *["区行政审批局"] * 12),
        phones=(Phone("0571-82980912", endless),),
        steps=tuple(Step(chinese, endless) for _ in range(12)),
        materials=tuple(
            Material(f"m{n}", f"{chinese}{endless}", endless, n, address, deferrable=True, pledge=True)
            for n in range(1, 14)
        ),
        online=(OnlineChannel(endless, address),),
        hall=(HallChannel("nowhere" * 12, endless), HallChannel("hall")),
        fee=Fee(True, f"每件 1,000,000.00 元，{endless}", chinese),
        reviewed=False,
    )


@pytest.fixture
def edition(clock: SetClock) -> Callable[..., Edition]:
    """The hour at which the tests print."""

    def made(*, large: bool = False, language: str = "zh", hotlines: Hotlines | None = None) -> Edition:
        places = {HALL.id: HALL}
        version, words = "20261121-0e9f3a16", wording(language)
        return Edition(Settings(), version, clock.now(), words, large, places, hotlines or Hotlines())

    return made


@pytest.fixture
def guide(edition: Callable[..., Edition]) -> Callable[..., Sheet]:
    """A guidance sheet of an item as the terminal composes it."""

    def composed(item: Item, have: frozenset[str] = frozenset(), **kinds: Any) -> Sheet:
        return guidance_sheet(checklist(item, None, {}), edition(**kinds), have)

    return composed


@pytest.fixture
def receipt(clock: SetClock) -> Receipt:
    return Receipt(
        "0199f0a2-0000-7000-8000-000000000001",
        "QT-01-261121-0007-K",
        "7KQM-M2XP-9RTA-HW3D-AB8C-QRST-XW",
        RequestKind.APPEAL,
        clock.now(),
        Deadline(date(2026, 11, 25), estimated=False),
        Deadline(date(2027, 1, 6), estimated=True),
    )


@pytest.fixture
def stub(receipt: Receipt, clock: SetClock) -> Callable[..., Sheet]:
    """The sheet of `receipt`."""

    def composed(*, large: bool = False, language: str = "zh") -> Sheet:
        return receipt_sheet(receipt, settings=Settings(), clock=clock, large=large, words=wording(language))

    return composed


@pytest.fixture
def said() -> Callable[[Sheet], str]:
    """Every word that stands on a sheet."""

    def words(value: object) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, tuple | list):
            return "\n".join(words(part) for part in value)
        fields = getattr(value, "__dataclass_fields__", {})
        return "\n".join(words(getattr(value, name)) for name in fields)

    return words


@pytest.fixture
def scene() -> Scene:
    return SCENE


@pytest.fixture
def policy() -> Policy:
    return POLICY


@pytest.fixture
def enterprise() -> EnterpriseSummary:
    return ENTERPRISE
