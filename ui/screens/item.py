"""One affair: what it is, what to bring, where to go, and the one next step."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.guidance import say_sources
from kiosk.visit.model import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.item_rows import (
    FactRow,
    FaqRow,
    MaterialRow,
    OnlineRow,
    PlaceRow,
    StepRow,
    fact_rows,
    faq_rows,
    material_rows,
    not_given,
    online_rows,
    phone_rows,
    place_rows,
    step_rows,
)
from ui.screens.result_rows import KIND_KEYS
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the router")
class ItemModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The item page; `known` is False when this pack has no such item."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._catalog = stay.catalog
        self._item = self._catalog.item(argument)
        self._materials: RecordListModel[MaterialRow] = RecordListModel(MaterialRow, self)
        self._steps: RecordListModel[StepRow] = RecordListModel(StepRow, self)
        self._facts: RecordListModel[FactRow] = RecordListModel(FactRow, self)
        self._places: RecordListModel[PlaceRow] = RecordListModel(PlaceRow, self)
        self._online: RecordListModel[OnlineRow] = RecordListModel(OnlineRow, self)
        self._phones: RecordListModel[FactRow] = RecordListModel(FactRow, self)
        self._faq: RecordListModel[FaqRow] = RecordListModel(FaqRow, self)
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

    @Property(str, constant=True)
    def official(self) -> str:
        """The document's name of the affair; empty when it is the plain one."""
        return self._item.title if self._item and self._item.title != self._item.plain_title else ""

    @Property(str, constant=True)
    def summary(self) -> str:
        return self._item.summary if self._item else ""

    @Property(str, notify=changed)
    def kindText(self) -> str:
        return self.stay.say(KIND_KEYS[self._item.kind]) if self._item else ""

    @Property(bool, constant=True)
    def reviewed(self) -> bool:
        return self._item is None or self._item.reviewed

    @Property(bool, constant=True)
    def asks(self) -> bool:
        """Whether a few questions narrow the materials."""
        return self._interview is not None

    @Property(str, notify=changed)
    def notGiven(self) -> str:
        return not_given(self._item, self.stay.words) if self._item else ""

    @Property(str, notify=changed)
    def sourceText(self) -> str:
        sources = self._item.sources if self._item else ()
        return say_sources(sources, self.stay.words)

    @Property(QObject, constant=True)
    def materials(self) -> QObject:
        return self._materials

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        return self._steps

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        return self._facts

    @Property(QObject, constant=True)
    def places(self) -> QObject:
        return self._places

    @Property(QObject, constant=True)
    def online(self) -> QObject:
        return self._online

    @Property(QObject, constant=True)
    def phones(self) -> QObject:
        return self._phones

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
        self.stay.swap(Screen.RESULTS, "all:")

    @property
    def _interview(self) -> str | None:
        """The id of the affair's interview when the pack has it."""
        named = self._item.interview if self._item else None
        return named if named and self._catalog.interview(named) else None

    def _modes_changed(self) -> None:
        if self.stay.visit.begun:
            self._fill()

    def _fill(self) -> None:
        if self._item is None:
            return
        words = self.stay.words
        self._materials.replace(material_rows(self._item, words))
        self._steps.replace(step_rows(self._item))
        self._facts.replace(fact_rows(self._item, words))
        self._places.replace(place_rows(self._item, self._catalog.place))
        self._online.replace(online_rows(self._item))
        self._phones.replace(phone_rows(self._item.phones, self.stay.services.settings.hotline, words))
        self._faq.replace(faq_rows(self._item.faq))
        self.changed.emit()
