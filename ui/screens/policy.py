"""One policy: what one gets in large figures, who gets it, how, until when, whom to call."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.sheets.imprint import say_date
from kiosk.visit import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screens.guidance.guide_page import GuidePageModel
from ui.screens.guidance.policy_rows import MODE_TONES, BenefitRow, ConditionRow, benefit_rows, condition_rows
from ui.screens.lists.result_rows import MODE_KEYS, item_row
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the router")
class PolicyModel(GuidePageModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The page of a policy; `known` is False when this pack has none of that id, or it is over."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        self._policy = stay.catalog.policy(argument)
        super().__init__(stay, argument, self._policy, parent)
        self._benefits: RecordListModel[BenefitRow] = RecordListModel(BenefitRow, self)
        self._conditions: RecordListModel[ConditionRow] = RecordListModel(ConditionRow, self)
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
        self._fill_guide(policy)
        labels = {attribute.id: attribute.label for attribute in catalog.attributes()}
        self._benefits.replace(benefit_rows(policy, labels, words))
        self._conditions.replace(condition_rows(policy))
        sections = {section.id: section for section in catalog.sections()}
        items = [item for item in map(catalog.item, policy.items) if item is not None]
        self._related.replace([item_row(item, sections, words) for item in items])
        self.changed.emit()
