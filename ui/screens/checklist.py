"""Everything to bring, told at once: what is still missing, what may come later, and the next steps.

What applies is decided by `kiosk.guidance.checklist`; ticks live in the stay's memory.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalog import Action, ActionKind, Interview, Item, Material
from kiosk.guidance import Checklist, Walk, checklist, material_detail, material_tags
from kiosk.visit.model import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.checklist_words import Headline, headline, legend
from ui.screens.item_rows import FactRow, MaterialRow, PlaceRow, fact_rows, place_rows
from ui.screens.onward import onward
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

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
        self._maybe: RecordListModel[MaterialRow] = RecordListModel(MaterialRow, self)
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
        return self._headline.title

    @Property(str, notify=changed)
    def subline(self) -> str:
        return self._headline.text

    @Property(str, notify=changed)
    def haveText(self) -> str:
        """“已有 3 样，共 5 样”."""
        return self._headline.count

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return self._headline.complete

    @Property(bool, constant=True)
    def advisory(self) -> bool:
        """No materials are known: the next steps come first."""
        return self._list is not None and not self._list.materials

    @Property(bool, constant=True)
    def asks(self) -> bool:
        return self._interview is not None

    @Property(bool, notify=changed)
    def unanswered(self) -> bool:
        """There are questions that would make the list shorter, and not all of them are answered."""
        return self._interview is not None and not self._walk(self._interview).finished

    @Property(str, notify=changed)
    def legend(self) -> str:
        """What the marks on this list mean."""
        return legend(self._list, self.stay.words) if self._list else ""

    @Property(bool, constant=True)
    def reviewed(self) -> bool:
        return self._item is None or self._item.reviewed

    @Property(QObject, constant=True)
    def required(self) -> QObject:
        return self._required

    @Property(QObject, constant=True)
    def maybe(self) -> QObject:
        """Required or not, depending on questions that are still open."""
        return self._maybe

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
        for rows in (self._required, self._maybe, self._optional):
            for number, row in enumerate(rows.records):
                if row.key == material_id and row.ticked != ticked:
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
    def _headline(self) -> Headline:
        return headline(self._list, self._have, self.stay.words) if self._list else Headline("")

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
        told = self._list
        self._required.replace(self._rows([one for one in told.required if one.id not in told.maybe]))
        self._maybe.replace(self._rows([one for one in told.required if one.id in told.maybe]))
        self._optional.replace(self._rows(told.optional))
        calls = {notice.action: notice.text for notice in told.notices if notice.action and _calls(notice.action)}
        self._notices.replace([NoticeRow(notice.text) for notice in told.notices if notice.action not in calls])
        self._actions.replace([_action_row(action, calls.get(action, "")) for action in told.actions])
        self._facts.replace(fact_rows(item, words))
        self._places.replace(place_rows(item, self._catalog.place))
        self.changed.emit()

    def _rows(self, materials: Sequence[Material]) -> list[MaterialRow]:
        """“看情况” stands over its own group; the rows need not repeat it."""
        words = self.stay.words
        return [
            MaterialRow(
                material.id,
                material.name,
                material_detail(material, words),
                tuple(tag for tag in material_tags(material, words) if tag != words.say("guidance.tag_optional")),
                ticked=material.id in self._have,
            )
            for material in materials
        ]


def tailored(item: Item, interview: Interview | None, stay: Stay) -> Checklist:
    """What applies to this visitor, by the answers of this stay."""
    answers = stay.memory.answers.get(interview.id, {}) if interview else {}
    return checklist(item, interview, answers)


def _interview_of(item: Item | None, stay: Stay) -> Interview | None:
    return stay.catalog.interview(item.interview) if item and item.interview else None


def _calls(action: Action) -> bool:
    return action.kind is ActionKind.CALL


def _action_row(action: Action, reason: str) -> ActionRow:
    """A call says why one would call, in the words of its notice, and shows its number."""
    label = reason or action.label
    return ActionRow(
        action.kind.value, label, action.target, ACTION_ICONS[action.kind], action.target if _calls(action) else ""
    )
