"""One affair: what it is, what to bring, where to go, whom to call; the rest behind “更多”; one next step."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screens.guidance.guide_page import GuidePageModel
from ui.screens.guidance.item_facts import FactRow, first_facts, further_facts, further_not_given, not_given
from ui.screens.guidance.item_rows import FaqRow, faq_rows
from ui.screens.lists.result_rows import policy_row, scene_row
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the router")
class ItemModel(GuidePageModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The item page; `known` is False when this pack has no such item."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        self._item = stay.catalog.item(argument)
        super().__init__(stay, argument, self._item, parent)
        self._catalog = stay.catalog
        self._facts: RecordListModel[FactRow] = RecordListModel(FactRow, self)
        self._further: RecordListModel[FactRow] = RecordListModel(FactRow, self)
        self._faq: RecordListModel[FaqRow] = RecordListModel(FaqRow, self)
        self.refill()

    @Property(bool, constant=True)
    def asks(self) -> bool:
        """Whether a few questions narrow the materials."""
        return self._interview is not None

    @Property(str, notify=changed)
    def notGiven(self) -> str:
        """What most people need and no source gives; empty when all is there."""
        return not_given(self._item, self.stay.words) if self._item else ""

    @Property(str, notify=changed)
    def furtherNotGiven(self) -> str:
        return further_not_given(self._item, self.stay.words) if self._item else ""

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        """How long, how often, how much."""
        return self._facts

    @Property(QObject, constant=True)
    def further(self) -> QObject:
        """Everything else of the guide."""
        return self._further

    @Property(QObject, constant=True)
    def faq(self) -> QObject:
        return self._faq

    @Slot()
    def begin(self) -> None:
        """The one next step: the questions when there are any, else the list of materials."""
        if self._interview is not None:
            self.stay.go(Screen.INTERVIEW, self._interview)
        elif self._item is not None:
            self.stay.go(Screen.CHECKLIST, self._item.id)

    @Slot()
    def showPrint(self) -> None:
        self.stay.go(Screen.PRINT, self.argument)

    @Slot()
    def appeal(self) -> None:
        """Leave a request about this affair."""
        if self._item is not None:
            self.stay.memory.draft.topic = self._item.id
        self.stay.go(Screen.APPEAL)

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.BROWSE)

    @property
    def _interview(self) -> str | None:
        """The id of the affair's interview when the pack has it."""
        named = self._item.interview if self._item else None
        return named if named and self._catalog.interview(named) else None

    def _fill(self) -> None:
        item, words, catalog = self._item, self.stay.words, self._catalog
        if item is None:
            return
        self._fill_guide(item)
        self._facts.replace(first_facts(item, words))
        self._further.replace(further_facts(item, words))
        self._faq.replace(faq_rows(item.faq))
        policies = [policy_row(policy, words) for policy in map(catalog.policy, item.policies) if policy]
        scenes = [scene_row(scene, words) for scene in catalog.scenes() if scene.id in item.scenes]
        self._related.replace([*policies, *scenes])
        self.changed.emit()
