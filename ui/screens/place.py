"""One counter, hall or station: where it is, when it is open, whom to call, what is done there."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screens.guidance.contact_rows import PhoneRow
from ui.screens.guidance.entry import EntryModel, entry_of
from ui.screens.lists.result_rows import ResultRow, item_row
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

AFFAIRS_SHOWN = 4
"""More of them stand in a list of their own."""


@QmlElement
@QmlUncreatable("made by the router")
class PlaceModel(EntryModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """What the place takes is the page's summary."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        self._place = stay.catalog.place(argument)
        super().__init__(stay, argument, entry_of(self._place) if self._place else None, parent)
        self._phones: RecordListModel[PhoneRow] = RecordListModel(PhoneRow, self)
        self._rows: RecordListModel[ResultRow] = RecordListModel(ResultRow, self)
        self._count = 0
        self.refill()

    @Property(str, constant=True)
    def address(self) -> str:
        return self._place.address if self._place else ""

    @Property(str, constant=True)
    def hours(self) -> str:
        return self._place.hours if self._place else ""

    @Property(str, constant=True)
    def route(self) -> str:
        return self._place.route if self._place else ""

    @Property(QObject, constant=True)
    def phones(self) -> QObject:
        return self._phones

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The affairs that people do here most."""
        return self._rows

    @Property(int, notify=changed)
    def moreCount(self) -> int:
        """How many affairs of this place are not shown here; 0 when all are."""
        return self._count - len(self._rows.records)

    @Slot(str, str)
    def choose(self, opens: str, key: str) -> None:
        self.stay.go(Screen(opens), key)

    @Slot()
    def showAffairs(self) -> None:
        self.stay.go(Screen.RESULTS, f"place:{self.argument}")

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.BROWSE)

    def _fill(self) -> None:
        place, words, catalog = self._place, self.stay.words, self.stay.catalog
        if place is None:
            return
        label = words.say("item.phone")
        self._phones.replace([PhoneRow(phone.label or label, phone.number) for phone in place.phones])
        sections = {section.id: section for section in catalog.sections()}
        items = [item for item in catalog.items() if any(way.place == place.id for way in item.hall)]
        self._count = len(items)
        self._rows.replace([item_row(item, sections, words) for item in items[:AFFAIRS_SHOWN]])
        self.changed.emit()
