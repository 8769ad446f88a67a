"""Everything to bring, told at once: what is still missing, what may come later, and the next steps.

What applies is decided by `kiosk.guidance.checklist`; ticks live in the stay's memory.
"""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalog import ActionKind
from kiosk.guidance import Walk
from kiosk.visit import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screens.guidance.checklist_rows import ActionRow, NoticeRow, advice_rows, interview_of, tailored, tick_rows
from ui.screens.guidance.checklist_words import Headline, headline, legend
from ui.screens.guidance.contact_rows import PlaceRow, place_rows
from ui.screens.guidance.entry import EntryModel, entry_of
from ui.screens.guidance.item_facts import FactRow, fact_rows
from ui.screens.guidance.item_rows import MaterialRow
from ui.screens.guidance.onward import onward
from ui.screens.printing.paper import CHECKLIST
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the router")
class ChecklistModel(EntryModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The tailored list of one affair."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        item = stay.catalog.item(argument)
        super().__init__(stay, argument, entry_of(item) if item else None, parent)
        self._interview = interview_of(item, stay)
        self._list = tailored(item, self._interview, stay) if item else None
        self._required: RecordListModel[MaterialRow] = RecordListModel(MaterialRow, self)
        self._maybe: RecordListModel[MaterialRow] = RecordListModel(MaterialRow, self)
        self._optional: RecordListModel[MaterialRow] = RecordListModel(MaterialRow, self)
        self._notices: RecordListModel[NoticeRow] = RecordListModel(NoticeRow, self)
        self._actions: RecordListModel[ActionRow] = RecordListModel(ActionRow, self)
        self._facts: RecordListModel[FactRow] = RecordListModel(FactRow, self)
        self._places: RecordListModel[PlaceRow] = RecordListModel(PlaceRow, self)
        self.refill()

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
        if self._interview is None:
            return False
        answers = self.stay.memory.answers.get(self._interview.id, {})
        return not Walk.resumed(self._interview, answers).finished

    @Property(str, notify=changed)
    def legend(self) -> str:
        """What the marks on this list mean."""
        return legend(self._list, self.stay.words) if self._list else ""

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
        self.stay.go(Screen.PRINT, f"{CHECKLIST}{self.argument}")

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.BROWSE)

    @property
    def _headline(self) -> Headline:
        return headline(self._list, self._have, self.stay.words) if self._list else Headline("")

    @property
    def _have(self) -> set[str]:
        return self.stay.memory.have.get(self.argument, set())

    def _fill(self) -> None:
        told, words = self._list, self.stay.words
        if told is None:
            return
        for model, materials in (
            (self._required, [one for one in told.required if one.id not in told.maybe]),
            (self._maybe, [one for one in told.required if one.id in told.maybe]),
            (self._optional, list(told.optional)),
        ):
            model.replace(tick_rows(materials, self._have, words))
        notices, actions = advice_rows(told)
        self._notices.replace(notices)
        self._actions.replace(actions)
        self._facts.replace(fact_rows(told.item, words))
        self._places.replace(place_rows(told.item.hall, self.stay.catalog.place))
        self.changed.emit()
