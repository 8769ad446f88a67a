"""A small catalogue, a printer that does as told, and a visitor standing at the home screen."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.catalog import (
    END,
    Action,
    ActionKind,
    Amount,
    Attribute,
    AttributeType,
    Axis,
    Benefit,
    Dimension,
    Faq,
    FaqEntry,
    Fee,
    Findings,
    Frequency,
    Group,
    HallChannel,
    Hit,
    Hotlines,
    Interview,
    Item,
    Kind,
    Limit,
    LimitUnit,
    Material,
    Need,
    Notice,
    OnlineChannel,
    Option,
    Phone,
    Place,
    Policy,
    PolicyMode,
    Provider,
    Question,
    Requirement,
    Scene,
    SceneLine,
    Section,
    Side,
    Step,
    Topic,
    hit_of,
    parse,
)
from kiosk.clock import HALL_ZONE, SetClock
from kiosk.devices import PrintDesk
from kiosk.paths import Home
from kiosk.settings import Settings
from ui.jobs import SerialJobRunner
from ui.services import Services
from ui.stay import Stay

COMPANY = Item(
    id="company",
    title="公司设立登记",
    plain_title="开公司",
    section="approval",
    kind=Kind.HANDLE,
    summary="办一张营业执照，公司就能开张。",
    provider=Provider.GOVERNMENT,
    departments=("区市场监管局",),
    sources=("qiantang-common/137", "seed-004/L475", "seed-004/L561"),
    audience="要开公司的人",
    online=(OnlineChannel("企服新干线", "https://www.example.gov.cn/open"),),
    hall=(HallChannel("center", "商事窗口"),),
    phones=(Phone("0571-85901890", "咨询"),),
    steps=(Step("起名字", "想三个备用"), Step("交材料"), Step("领执照")),
    materials=(
        Material("id-card", "身份证", form="原件", copies=1),
        Material("letter", "委托书", when=parse({"fact": "who", "is": "agent"}), pledge=True),
        Material("lease", "租房合同", form="复印件", deferrable=True, when=parse({"fact": "place", "is": "rent"})),
        Material("photo", "照片", need=Need.OPTIONAL),
    ),
    promised_limit=Limit(1, LimitUnit.WORKING_DAY),
    visits=1,
    fee=Fee(charged=False),
    frequency=Frequency.HIGH,
    faq=(Faq("要交钱吗？", "不要。"),),
    interview="open-company",
)
BARE = Item(
    id="bare",
    title="法律咨询",
    plain_title="法律咨询",
    section="law",
    kind=Kind.CONSULT,
    summary="有事问律师。",
    provider=None,
    departments=(),
    sources=("qiantang-online/7",),
    reviewed=False,
)
SEAL = replace(
    BARE, id="seal", title="公章刻制备案", plain_title="刻公章", section="approval", kind=Kind.HANDLE, reviewed=True
)
INTERVIEW = Interview(
    id="open-company",
    title="开公司要带什么",
    item="company",
    start="who",
    questions=(
        Question(
            "who",
            "谁来办？",
            (Option("self", "自己来", "place"), Option("agent", "请人代办", "letter")),
            "人不同，带的不同",
        ),
        Question("letter", "委托书写好了吗？", (Option("yes", "写好了", "place"), Option("no", "还没有", "place"))),
        Question("place", "办公的地方？", (Option("own", "自己的", END), Option("rent", "租的", END))),
    ),
    notices=(
        Notice("代办人也要带身份证原件。", parse({"fact": "who", "is": "agent"})),
        Notice("租的房子可以先问园区。", parse({"fact": "place", "is": "rent"}), Action(ActionKind.APPEAL, "写下来")),
        Notice("打电话问。", None, Action(ActionKind.CALL, "打营商热线", "85901890")),
    ),
)
WHO = replace(INTERVIEW, id="who-handles", title="不知道找谁办", item="bare", notices=())


BONUS = Policy(
    id="bonus",
    title="首次上规奖励",
    plain_title="第一次上规，奖20万",
    topic=Topic.MARKET,
    summary="第一次上规模的，奖20万元。",
    mode=PolicyMode.APPLICATION,
    benefits=(
        Benefit("奖励", "不超过20万元，一次性", Amount(fixed=200_000, per="次", at_most=200_000)),
        Benefit("设备", "补投入的10%", Amount(share=0.1, of="spend", per="年", at_most=50_000_000)),
        Benefit("场地", "免费用会议室"),
    ),
    sources=("measures-qiantang/3",),
    requirements=(Requirement("是公司"), Requirement("登记在钱塘")),
    departments=("区发改局",),
    phones=(Phone("0571-82980000", "区发改局"),),
    hall=(HallChannel("center", "政策窗口"),),
    steps=(Step("报名"),),
    deadline=date(2026, 12, 31),
    validity="2026年底前",
    items=("company",),
)
RELIEF = replace(
    BONUS, id="relief", title="社保费缓交", plain_title="社保可以晚点交", mode=PolicyMode.AUTOMATIC, deadline=None
)
FREE_SEAL = FaqEntry(
    id="faq-seal",
    question="公司刻章要钱吗？",
    answer="第一套不要钱。",
    sources=("qiantang-common/138",),
    section="approval",
    items=("seal", "gone"),
    policies=("bonus",),
    places=("center",),
)
START = Group(
    "start", Axis.EVENT, "开办", "我要开办", "从起名到开张。", "shop", ("company", "gone"), ("market",), ("bonus",)
)
OLD = Group("old", Axis.PERSON, "老人", "我是老人", "", "elder", ("bare",))


def _name(record: Scene | Policy | FaqEntry | Place) -> str:
    match record:
        case FaqEntry():
            return record.question
        case Place():
            return record.name
    return record.plain_title


@dataclass
class SmallCatalog:
    """Implements the catalogue's port over tuples; `searched` remembers what was asked."""

    known: tuple[Item, ...] = (COMPANY, SEAL, BARE)
    searched: list[str] = field(default_factory=list)
    lines: Hotlines = field(default_factory=Hotlines)
    meant: str = ""
    version: str = "test-1"

    def item(self, item_id: str) -> Item | None:
        return next((item for item in self.known if item.id == item_id), None)

    def items(self, *, section: str | None = None, kind: Kind | None = None) -> tuple[Item, ...]:
        return tuple(item for item in self.known if section in (None, item.section) and kind in (None, item.kind))

    def sections(self) -> tuple[Section, ...]:
        return (
            Section("approval", "审批开办", "审批服务", "stamp"),
            Section("law", "法律", "法治服务", "scales", Side.CITIZEN),
        )

    def scenes(self) -> tuple[Scene, ...]:
        return (
            Scene(
                "market",
                "市场准入一类事",
                "我要开公司、开店",
                "一起办。",
                "shop",
                ("company", "seal", "gone"),
                (SceneLine("公司设立登记"), SceneLine("公章刻制备案", "seal")),
                ("qiantang-scene/市场准入一类事",),
            ),
        )

    def places(self) -> tuple[Place, ...]:
        return (Place("center", "企业综合服务中心", "青六北路499号", hours="9:00-17:00"),)

    def place(self, place_id: str) -> Place | None:
        return next((place for place in self.places() if place.id == place_id), None)

    def interview(self, interview_id: str) -> Interview | None:
        return {"open-company": INTERVIEW, "who-handles": WHO}.get(interview_id)

    def groups(self) -> tuple[Group, ...]:
        return (START, OLD)

    def group(self, group_id: str) -> Group | None:
        return next((group for group in self.groups() if group.id == group_id), None)

    def policies(self) -> tuple[Policy, ...]:
        return (BONUS, RELIEF)

    def policy(self, policy_id: str) -> Policy | None:
        return next((policy for policy in self.policies() if policy.id == policy_id), None)

    def attributes(self) -> tuple[Attribute, ...]:
        return (Attribute("spend", Dimension.SCALE, "设备投入", "投了多少？", AttributeType.NUMBER, "元"),)

    def faqs(self) -> tuple[FaqEntry, ...]:
        return (FREE_SEAL,)

    def faq(self, faq_id: str) -> FaqEntry | None:
        return next((faq for faq in self.faqs() if faq.id == faq_id), None)

    def hotlines(self) -> Hotlines:
        return self.lines

    def search(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        self.searched.append(text)
        return tuple(hit_of(item, 1.0, (text,)) for item in self.known if text in item.plain_title)[:limit]

    def find(self, text: str, limit: int = 20) -> Findings:
        """Affairs first, then every other kind whose name has the text."""
        others = (*self.scenes(), *self.policies(), *self.faqs(), *self.places())
        found = [hit_of(one, 1.0, (text,)) for one in others if text in _name(one)]
        return Findings((*self.search(text, limit), *found[:limit]), self.suggest(text), self.meant)

    def suggest(self, text: str, limit: int = 8) -> tuple[str, ...]:
        return tuple(item.plain_title for item in self.known if item.plain_title.startswith(text))[:limit]

    def letter(self, name: str) -> str:
        return {"开": "K", "刻": "K", "法": "F", "公": "G"}.get(name[0], "#")


class NoDesk:
    """Guidance needs neither the request desk nor the staff's: touching one fails the test."""


@pytest.fixture
def catalog() -> SmallCatalog:
    return SmallCatalog()


@pytest.fixture
def stay(qapp: object, tmp_path: Path, catalog: SmallCatalog, paper: PrintDesk) -> Iterator[Stay]:
    pool = ThreadPoolExecutor(max_workers=1)
    jobs = SerialJobRunner(pool)
    services = Services(
        home=Home(tmp_path),
        settings=Settings(),
        clock=SetClock(datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE)),
        open_catalog=lambda: catalog,
        desk=NoDesk(),  # type: ignore[arg-type]
        paper=paper,
        staff=NoDesk(),  # type: ignore[arg-type]
    )
    stay = Stay(services, jobs)
    stay.home()
    yield stay
    jobs.drain()


@pytest.fixture
def settle(qtbot: object, stay: Stay) -> Callable[[], None]:
    """Wait until every job has delivered its result."""
    return lambda: qtbot.waitUntil(lambda: not stay.jobs.busy, timeout=30_000)  # type: ignore[attr-defined]


@pytest.fixture
def held(stay: Stay) -> "HeldJobs":
    """Jobs that wait until the test lets them run."""
    jobs = HeldJobs()
    stay.jobs = jobs  # type: ignore[assignment]
    return jobs


class HeldJobs:
    """The runner's `run`, by hand: `release` runs the oldest job and delivers its result."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], object], Callable[[object], None]]] = []

    def run(self, work: Callable[[], object], done: Callable[[object], None], failed: object = None) -> None:
        self.waiting.append((work, done))

    def release(self) -> None:
        work, done = self.waiting.pop(0)
        done(work())
