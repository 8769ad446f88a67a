"""A catalogue small enough to know by heart, which remembers what was searched."""

from dataclasses import dataclass, field

from kiosk.catalog import (
    Attribute,
    AttributeType,
    Axis,
    Dimension,
    FaqEntry,
    Findings,
    Group,
    Hit,
    Hotlines,
    Interview,
    Item,
    Kind,
    Place,
    Policy,
    Scene,
    SceneLine,
    Section,
    Side,
    hit_of,
)
from tests.ui.guidance.affairs import BARE, COMPANY, INTERVIEW, SEAL, WHO
from tests.ui.guidance.policies import BONUS, RELIEF

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


def _name(record: Scene | Policy | FaqEntry | Place) -> str:
    match record:
        case FaqEntry():
            return record.question
        case Place():
            return record.name
    return record.plain_title
