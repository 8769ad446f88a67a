"""What the pages of an affair and of a policy share: what to bring, the steps, where to go, whom to call, what goes
with it.
"""

from PySide6.QtCore import Property, QObject, Slot

from kiosk.catalog import Item, Policy
from kiosk.visit import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screens.guidance.contact_rows import OnlineRow, PhoneRow, PlaceRow, online_rows, phone_rows, place_rows
from ui.screens.guidance.entry import EntryModel, entry_of
from ui.screens.guidance.item_rows import MaterialRow, StepRow, material_rows, step_rows
from ui.screens.lists.result_rows import ResultRow
from ui.stay import Stay


class GuidePageModel(EntryModel):
    """Base of the two pages. Children fill in `_related` beside what is theirs alone, and say what is printed."""

    def __init__(self, stay: Stay, argument: str, record: Item | Policy | None, parent: QObject | None = None) -> None:
        super().__init__(stay, argument, entry_of(record) if record else None, parent)
        self._materials: RecordListModel[MaterialRow] = RecordListModel(MaterialRow, self)
        self._steps: RecordListModel[StepRow] = RecordListModel(StepRow, self)
        self._places: RecordListModel[PlaceRow] = RecordListModel(PlaceRow, self)
        self._online: RecordListModel[OnlineRow] = RecordListModel(OnlineRow, self)
        self._phones: RecordListModel[PhoneRow] = RecordListModel(PhoneRow, self)
        self._related: RecordListModel[ResultRow] = RecordListModel(ResultRow, self)

    @Property(QObject, constant=True)
    def materials(self) -> QObject:
        return self._materials

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        return self._steps

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
    def related(self) -> QObject:
        """An affair's policies and events, or the affairs by which one comes to a policy."""
        return self._related

    @Slot(str, str)
    def choose(self, opens: str, key: str) -> None:
        """One of the related things; `opens` is its screen's value."""
        self.stay.go(Screen(opens), key)

    @Slot(str)
    def showPlace(self, place: str) -> None:
        self.stay.go(Screen.PLACE, place)

    def _fill_guide(self, record: Item | Policy) -> None:
        """The lists of this base, in the words of now."""
        words, catalog = self.stay.words, self.stay.catalog
        self._materials.replace(material_rows(record.materials, words))
        self._steps.replace(step_rows(record.steps))
        self._places.replace(place_rows(record.hall, catalog.place))
        self._online.replace(online_rows(record.online))
        hotline = self.stay.services.settings.hotline
        self._phones.replace(phone_rows(record.phones, catalog.hotlines(), hotline, words))
