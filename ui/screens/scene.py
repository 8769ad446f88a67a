"""One 一类事 as a path: its basic affairs in order, then what government, market and society add along the way."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screens.guidance.contact_rows import PlaceRow, place_rows
from ui.screens.guidance.entry import EntryModel, entry_of
from ui.screens.guidance.scene_rows import PathStep, gap_text, opened_by, path_rows
from ui.screens.lists.result_rows import ResultRow, item_row
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LineRow:
    text: str


@QmlElement
@QmlUncreatable("made by the router")
class SceneModel(EntryModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The event, its steps, the help along them, and its other affairs."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        self._scene = next((scene for scene in stay.catalog.scenes() if scene.id == argument), None)
        super().__init__(stay, argument, entry_of(self._scene) if self._scene else None, parent)
        self._needs: RecordListModel[LineRow] = RecordListModel(LineRow, self)
        self._steps: RecordListModel[PathStep] = RecordListModel(PathStep, self)
        self._government: RecordListModel[PathStep] = RecordListModel(PathStep, self)
        self._market: RecordListModel[PathStep] = RecordListModel(PathStep, self)
        self._society: RecordListModel[PathStep] = RecordListModel(PathStep, self)
        self._reforms: RecordListModel[LineRow] = RecordListModel(LineRow, self)
        self._places: RecordListModel[PlaceRow] = RecordListModel(PlaceRow, self)
        self._rows: RecordListModel[ResultRow] = RecordListModel(ResultRow, self)
        self.refill()

    @Property(str, constant=True)
    def online(self) -> str:
        """Where the whole is handled online, in words."""
        return self._scene.online if self._scene else ""

    @Property(str, notify=changed)
    def gap(self) -> str:
        """What the document lacks; empty when it is whole."""
        return gap_text(self._scene, self.stay.words) if self._scene else ""

    @Property(QObject, constant=True)
    def needs(self) -> QObject:
        return self._needs

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        return self._steps

    @Property(QObject, constant=True)
    def government(self) -> QObject:
        return self._government

    @Property(QObject, constant=True)
    def market(self) -> QObject:
        return self._market

    @Property(QObject, constant=True)
    def society(self) -> QObject:
        return self._society

    @Property(QObject, constant=True)
    def reforms(self) -> QObject:
        return self._reforms

    @Property(QObject, constant=True)
    def places(self) -> QObject:
        return self._places

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Affairs of the event that neither the path nor a side leads to."""
        return self._rows

    @Slot(str)
    def choose(self, item_id: str) -> None:
        self.stay.go(Screen.ITEM, item_id)

    @Slot(str)
    def showPlace(self, place: str) -> None:
        self.stay.go(Screen.PLACE, place)

    @Slot()
    def showPrint(self) -> None:
        self.stay.go(Screen.PRINT, f"scene:{self.argument}")

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.RESULTS, "scenes:")

    @Slot()
    def appeal(self) -> None:
        self.stay.go(Screen.APPEAL)

    def _fill(self) -> None:
        scene, catalog = self._scene, self.stay.catalog
        if scene is None:
            return
        self._needs.replace([LineRow(text) for text in scene.needs])
        self._reforms.replace([LineRow(text) for text in scene.reforms])
        self._places.replace(place_rows(scene.hall, catalog.place))
        for model, lines in (
            (self._steps, scene.basic),
            (self._government, scene.value_added.government),
            (self._market, scene.value_added.market),
            (self._society, scene.value_added.society),
        ):
            model.replace(path_rows(lines, catalog.item))
        sections = {section.id: section for section in catalog.sections()}
        opened = opened_by(scene)
        items = [item for item in map(catalog.item, scene.items) if item is not None and item.id not in opened]
        self._rows.replace([item_row(item, sections, self.stay.words) for item in items])
        self.changed.emit()
