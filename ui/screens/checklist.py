"""Everything to bring, told at once: what is still missing, what may come later, and the next steps.

What applies is decided by `kiosk.guidance.checklist`; ticks live in the stay's memory.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalog import ActionKind, Interview, Item
from kiosk.guidance import Checklist, Walk, checklist, material_detail, material_tags, missing
from kiosk.visit.model import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.counting import say_number
from ui.screens.item_rows import FactRow, MaterialRow, PlaceRow, fact_rows, place_rows
from ui.screens.onward import onward
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

_HEADLINES = {
    (True, True): "checklist.needs_nothing",
    (True, False): "checklist.needs_nothing",
    (False, True): "checklist.advice",
    (False, False): "checklist.not_given",
}
"""Without a material to show: (the affair has materials, there is advice) -> what is said instead."""

ACTION_ICONS = {ActionKind.ITEM: "document", ActionKind.APPEAL: "appeal", ActionKind.CALL: "phone"}


@dataclass(frozen=True, slots=True)
class NoticeRow:
    text: str


@dataclass(frozen=True, slots=True)
class ActionRow:
    """A next step; `number` is set when it is a call, which is shown large and not tapped."""

    kind: str
    label: str
    target: str
    icon_name: str
    number: str


@QmlElement
@QmlUncreatable("made by the router")
class ChecklistModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The tailored list of one affair."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._catalog = stay.catalog
        self._item = self._catalog.item(argument)
        self._interview = _interview_of(self._item, stay)
        self._list = self._tailored()
        self._required: RecordListModel[MaterialRow] = RecordListModel(MaterialRow, self)
        self._optional: RecordListModel[MaterialRow] = RecordListModel(MaterialRow, self)
        self._notices: RecordListModel[NoticeRow] = RecordListModel(NoticeRow, self)
        self._actions: RecordListModel[ActionRow] = RecordListModel(ActionRow, self)
        self._facts: RecordListModel[FactRow] = RecordListModel(FactRow, self)
        self._places: RecordListModel[PlaceRow] = RecordListModel(PlaceRow, self)
        stay.modesChanged.connect(self._modes_changed)
        self._fill()

    def leave(self) -> None:
        self.stay.modesChanged.disconnect(self._modes_changed)

    @Property(bool, constant=True)
    def known(self) -> bool:
        return self._item is not None

    @Property(str, constant=True)
    def title(self) -> str:
        return self._item.plain_title if self._item else ""

    @Property(str, notify=changed)
    def headline(self) -> str:
        """“还差两样”, “都齐了”, or the honest word that no source names any material."""
        if self._list is None:
            return ""
        if not self._list.materials:
            return self.stay.say(_HEADLINES[bool(self._list.item.materials), bool(self._list.notices)])
        lacking = len(missing(self._list, self._have))
        if not lacking:
            return self.stay.say("checklist.all_there")
        return self.stay.say("checklist.lacking", number=say_number(lacking, self.stay.words))

    @Property(str, notify=changed)
    def subline(self) -> str:
        """What the headline means for the visitor."""
        if self._list is None:
            return ""
        if not self._list.materials:
            return "" if self._list.item.materials else self.stay.say("item.not_given")
        lacking = missing(self._list, self._have)
        return self.stay.say("checklist.lacking_line" if lacking else "checklist.all_there_line")

    @Property(int, notify=changed)
    def lackingCount(self) -> int:
        return len(missing(self._list, self._have)) if self._list else 0

    @Property(str, notify=changed)
    def haveText(self) -> str:
        """“已有 3 样，共 5 样”."""
        total = len(self._list.required) if self._list else 0
        lacking = len(missing(self._list, self._have)) if self._list else 0
        return self.stay.say("checklist.have_of", have=total - lacking, total=total) if total else ""

    @Property(bool, constant=True)
    def asks(self) -> bool:
        return self._interview is not None

    @Property(bool, notify=changed)
    def unanswered(self) -> bool:
        """There are questions that would make the list shorter, and not all of them are answered."""
        return self._interview is not None and not self._walk(self._interview).finished

    @Property(str, notify=changed)
    def legend(self) -> str:
        """What the marks on this list mean; only those that occur."""
        if self._list is None:
            return ""
        marks = (
            (bool(self._list.maybe), "checklist.legend_maybe"),
            (any(material.deferrable for material in self._list.materials), "checklist.legend_deferrable"),
            (any(material.pledge for material in self._list.materials), "checklist.legend_pledge"),
        )
        return "\n".join(self.stay.say(key) for occurs, key in marks if occurs)

    @Property(bool, constant=True)
    def reviewed(self) -> bool:
        return self._item is None or self._item.reviewed

    @Property(QObject, constant=True)
    def required(self) -> QObject:
        return self._required

    @Property(QObject, constant=True)
    def optional(self) -> QObject:
        return self._optional

    @Property(QObject, constant=True)
    def notices(self) -> QObject:
        return self._notices

    @Property(QObject, constant=True)
    def actions(self) -> QObject:
        return self._actions

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        return self._facts

    @Property(QObject, constant=True)
    def places(self) -> QObject:
        return self._places

    @Slot(str, bool)
    def tick(self, material_id: str, ticked: bool) -> None:
        """“我有了”, or not after all."""
        have = self.stay.memory.have.setdefault(self.argument, set())
        if ticked:
            have.add(material_id)
        else:
            have.discard(material_id)
        for rows in (self._required, self._optional):
            for number, row in enumerate(rows.records):
                if row.id == material_id and row.ticked != ticked:
                    rows.put(number, replace(row, ticked=ticked))
        self.changed.emit()

    @Slot(str, str)
    def act(self, kind: str, target: str) -> None:
        """Take a next step. A call is not made here: its number stands on the screen."""
        match ActionKind(kind):
            case ActionKind.ITEM:
                self.stay.go(Screen.ITEM, target)
            case ActionKind.APPEAL:
                self.stay.memory.draft.topic = self.argument
                self.stay.go(Screen.APPEAL)
            case ActionKind.CALL:
                pass

    @Slot()
    def changeAnswers(self) -> None:
        if self._interview is not None:
            onward(self.stay, Screen.INTERVIEW, self._interview.id)

    @Slot()
    def showPrint(self) -> None:
        self.stay.go(Screen.PRINT, self.argument)

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.RESULTS, "all:")

    @property
    def _have(self) -> set[str]:
        return self.stay.memory.have.get(self.argument, set())

    def _walk(self, interview: Interview) -> Walk:
        return Walk.resumed(interview, self.stay.memory.answers.get(interview.id, {}))

    def _tailored(self) -> Checklist | None:
        return tailored(self._item, self._interview, self.stay) if self._item else None

    def _modes_changed(self) -> None:
        if self.stay.visit.begun:
            self._fill()

    def _fill(self) -> None:
        if self._list is None:
            return
        words, item = self.stay.words, self._list.item
        self._required.replace(self._rows(self._list, required=True))
        self._optional.replace(self._rows(self._list, required=False))
        self._notices.replace([NoticeRow(notice.text) for notice in self._list.notices])
        self._actions.replace(
            [
                ActionRow(
                    action.kind.value,
                    action.label,
                    action.target,
                    ACTION_ICONS[action.kind],
                    action.target if action.kind is ActionKind.CALL else "",
                )
                for action in self._list.actions
            ]
        )
        self._facts.replace(fact_rows(item, words))
        self._places.replace(place_rows(item, self._catalog.place))
        self.changed.emit()

    def _rows(self, tailored_list: Checklist, *, required: bool) -> list[MaterialRow]:
        words = self.stay.words
        return [
            MaterialRow(
                material.id,
                material.name,
                material_detail(material, words),
                material_tags(material, words, maybe=material.id in tailored_list.maybe),
                required,
                material.id in self._have,
            )
            for material in (tailored_list.required if required else tailored_list.optional)
        ]


def tailored(item: Item, interview: Interview | None, stay: Stay) -> Checklist:
    """What applies to this visitor, by the answers of this stay."""
    answers = stay.memory.answers.get(interview.id, {}) if interview else {}
    return checklist(item, interview, answers)


def _interview_of(item: Item | None, stay: Stay) -> Interview | None:
    return stay.catalog.interview(item.interview) if item and item.interview else None
