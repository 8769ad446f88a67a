"""One policy: what one gets in large figures, who gets it, how, until when, whom to call."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.sheets.imprint import say_date
from kiosk.visit import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screens.contact_rows import OnlineRow, PhoneRow, PlaceRow, online_rows, phone_rows, place_rows
from ui.screens.entry import EntryModel, entry_of
from ui.screens.item_rows import MaterialRow, StepRow, material_rows, step_rows
from ui.screens.policy_rows import MODE_TONES, BenefitRow, ConditionRow, benefit_rows, condition_rows
from ui.screens.result_rows import MODE_KEYS, ResultRow, item_row
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the router")
class PolicyModel(EntryModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The page of a policy; `known` is False when this pack has none of that id, or it is over."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        self._policy = stay.catalog.policy(argument)
        super().__init__(stay, argument, entry_of(self._policy) if self._policy else None, parent)
        self._benefits: RecordListModel[BenefitRow] = RecordListModel(BenefitRow, self)
        self._conditions: RecordListModel[ConditionRow] = RecordListModel(ConditionRow, self)
        self._steps: RecordListModel[StepRow] = RecordListModel(StepRow, self)
        self._materials: RecordListModel[MaterialRow] = RecordListModel(MaterialRow, self)
        self._places: RecordListModel[PlaceRow] = RecordListModel(PlaceRow, self)
        self._online: RecordListModel[OnlineRow] = RecordListModel(OnlineRow, self)
        self._phones: RecordListModel[PhoneRow] = RecordListModel(PhoneRow, self)
        self._related: RecordListModel[ResultRow] = RecordListModel(ResultRow, self)
        self.refill()

    @Property(str, notify=changed)
    def modeText(self) -> str:
        """“免申即享”, and the like."""
        return self.stay.say(MODE_KEYS[self._policy.mode]) if self._policy else ""

    @Property(str, notify=changed)
    def modeLine(self) -> str:
        """What that means for the visitor."""
        return self.stay.say(f"{MODE_KEYS[self._policy.mode]}_line") if self._policy else ""

    @Property(str, constant=True)
    def modeTone(self) -> str:
        return MODE_TONES[self._policy.mode] if self._policy else "plain"

    @Property(str, notify=changed)
    def deadline(self) -> str:
        """The last day to apply, with its year; empty when there is none."""
        day = self._policy.deadline if self._policy else None
        return say_date(day, self.stay.words) if day else ""

    @Property(str, constant=True)
    def validity(self) -> str:
        return self._policy.validity if self._policy else ""

    @Property(str, notify=changed)
    def departments(self) -> str:
        return self.stay.say("item.and").join(self._policy.departments) if self._policy else ""

    @Property(QObject, constant=True)
    def benefits(self) -> QObject:
        return self._benefits

    @Property(QObject, constant=True)
    def conditions(self) -> QObject:
        return self._conditions

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        return self._steps

    @Property(QObject, constant=True)
    def materials(self) -> QObject:
        return self._materials

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
        """The affairs by which one comes to it."""
        return self._related

    @Slot(str, str)
    def choose(self, opens: str, key: str) -> None:
        self.stay.go(Screen(opens), key)

    @Slot(str)
    def showPlace(self, place: str) -> None:
        self.stay.go(Screen.PLACE, place)

    @Slot()
    def showPrint(self) -> None:
        self.stay.go(Screen.PRINT, f"policy:{self.argument}")

    @Slot()
    def appeal(self) -> None:
        self.stay.go(Screen.APPEAL)

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.RESULTS, "policies:")

    def _fill(self) -> None:
        policy, words, catalog = self._policy, self.stay.words, self.stay.catalog
        if policy is None:
            return
        labels = {attribute.id: attribute.label for attribute in catalog.attributes()}
        self._benefits.replace(benefit_rows(policy, labels, words))
        self._conditions.replace(condition_rows(policy))
        self._steps.replace(step_rows(policy.steps))
        self._materials.replace(material_rows(policy.materials, words))
        self._places.replace(place_rows(policy.hall, catalog.place))
        self._online.replace(online_rows(policy.online))
        hotline = self.stay.services.settings.hotline
        self._phones.replace(phone_rows(policy.phones, catalog.hotlines(), hotline, words))
        sections = {section.id: section for section in catalog.sections()}
        items = [item for item in map(catalog.item, policy.items) if item is not None]
        self._related.replace([item_row(item, sections, words) for item in items])
        self.changed.emit()
