"""One question with its answer, and where it leads on: affairs, policies, places, a person to call."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screens.guidance.contact_rows import PhoneRow, phone_rows
from ui.screens.guidance.entry import EntryModel, entry_of
from ui.screens.lists.result_rows import ResultRow, item_row, place_card, policy_row
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the router")
class FaqModel(EntryModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The answer is the page's summary."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        self._faq = stay.catalog.faq(argument)
        super().__init__(stay, argument, entry_of(self._faq) if self._faq else None, parent)
        self._leads: RecordListModel[ResultRow] = RecordListModel(ResultRow, self)
        self._phones: RecordListModel[PhoneRow] = RecordListModel(PhoneRow, self)
        self.refill()

    @Property(QObject, constant=True)
    def leads(self) -> QObject:
        """Affairs, policies and places that the answer speaks of."""
        return self._leads

    @Property(QObject, constant=True)
    def phones(self) -> QObject:
        return self._phones

    @Slot(str, str)
    def choose(self, opens: str, key: str) -> None:
        self.stay.go(Screen(opens), key)

    @Slot()
    def showPrint(self) -> None:
        self.stay.go(Screen.PRINT, f"faq:{self.argument}")

    @Slot()
    def askAgain(self) -> None:
        """Something else: an empty search field."""
        self.stay.go(Screen.RESULTS, "q:")

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.BROWSE)

    def _fill(self) -> None:
        faq, words, catalog = self._faq, self.stay.words, self.stay.catalog
        if faq is None:
            return
        sections = {section.id: section for section in catalog.sections()}
        items = [item_row(item, sections, words) for item in map(catalog.item, faq.items) if item]
        policies = [policy_row(policy, words) for policy in map(catalog.policy, faq.policies) if policy]
        places = [place_card(place) for place in map(catalog.place, faq.places) if place]
        self._leads.replace([*items, *policies, *places])
        self._phones.replace(phone_rows((), catalog.hotlines(), self.stay.services.settings.hotline, words))
        self.changed.emit()
