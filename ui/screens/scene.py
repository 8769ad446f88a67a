"""One 一类事 as a path: its basic affairs in order, then what else belongs to it."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalog import Scene
from kiosk.guidance import say_sources
from kiosk.visit.model import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.result_rows import ResultRow, item_row
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PathStep:
    """One basic affair of the event. `key` is an item's when this pack knows it; then the step can be opened."""

    number: int
    title: str
    key: str


@QmlElement
@QmlUncreatable("made by the router")
class SceneModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The event, its steps and its affairs."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._catalog = stay.catalog
        self._scene = next((scene for scene in self._catalog.scenes() if scene.id == argument), None)
        self._steps: RecordListModel[PathStep] = RecordListModel(PathStep, self)
        self._rows: RecordListModel[ResultRow] = RecordListModel(ResultRow, self)
        stay.modesChanged.connect(self._modes_changed)
        self._fill()

    def leave(self) -> None:
        self.stay.modesChanged.disconnect(self._modes_changed)

    @Property(bool, constant=True)
    def known(self) -> bool:
        return self._scene is not None

    @Property(str, constant=True)
    def title(self) -> str:
        return self._scene.plain_title if self._scene else ""

    @Property(str, constant=True)
    def official(self) -> str:
        return self._scene.title if self._scene and self._scene.title != self._scene.plain_title else ""

    @Property(str, constant=True)
    def summary(self) -> str:
        return self._scene.summary if self._scene else ""

    @Property(str, notify=changed)
    def sourceText(self) -> str:
        sources = self._scene.sources if self._scene else ()
        return say_sources(sources, self.stay.words)

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        return self._steps

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Slot(str)
    def choose(self, item_id: str) -> None:
        self.stay.go(Screen.ITEM, item_id)

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.RESULTS, "scenes:")

    @Slot()
    def appeal(self) -> None:
        self.stay.go(Screen.APPEAL)

    def _modes_changed(self) -> None:
        if self.stay.visit.begun:
            self._fill()

    def _fill(self) -> None:
        if self._scene is None:
            return
        self._steps.replace(self._path(self._scene))
        sections = {section.id: section for section in self._catalog.sections()}
        items = [item for item in map(self._catalog.item, self._scene.items) if item is not None]
        opened = {step.key for step in self._steps.records}
        self._rows.replace([item_row(item, sections, self.stay.words) for item in items if item.id not in opened])
        self.changed.emit()

    def _path(self, scene: Scene) -> list[PathStep]:
        """`basic` holds the official names of the affairs, with an item's id where the pack has it."""
        steps: list[PathStep] = []
        for number, line in enumerate(scene.basic, start=1):
            item = self._catalog.item(line.item) if line.item else None
            steps.append(PathStep(number, item.plain_title if item else line.text, item.id if item else ""))
        return steps
