"""The home screen: say it in your own words, or choose. Everything on it comes from the pack of this visit."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalog import Side
from kiosk.visit import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.lists.doors import Door, group_doors, icon_or_fallback, section_doors
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

SCENES_SHOWN = 3
"""One row; the others are behind “全部”."""
SUGGESTIONS = 6
WHO_HANDLES = "who-handles"
"""The interview behind 办不成事."""
DOORS_SHOWN = 9
"""Three rows of three, whoever the visitor is: the page does not move when they say."""
COMPLETIONS = 5
"""How many ways to go on are offered while words are typed."""


@dataclass(frozen=True, slots=True)
class SceneTile:
    """One 一类事: a name short enough for a tile and how many affairs lie behind it."""

    scene: str
    title: str
    line: str
    picture: str


@QmlElement
@QmlUncreatable("made by the router")
class HomeModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """Turns every tile into a step of the visit."""

    queryChanged = Signal()
    sideChanged = Signal()
    completionsChanged = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._query = ""
        self._completions: list[str] = []
        self._asking = self._left = False
        scenes = stay.catalog.scenes()
        self._scene_count = len(scenes)
        self._side = Side.ENTERPRISE
        self._sections: RecordListModel[Door] = RecordListModel(Door, self)
        self._sections.replace(section_doors(stay.catalog, self._side)[:DOORS_SHOWN])
        self._scenes: RecordListModel[SceneTile] = RecordListModel(SceneTile, self)
        self._scenes.replace(
            [
                SceneTile(
                    scene.id,
                    scene.plain_title.removeprefix(stay.say("home.scene_prefix")),
                    stay.say("home.scene_line", count=len(scene.items)),
                    icon_or_fallback(scene.icon),
                )
                for scene in scenes[:SCENES_SHOWN]
            ]
        )

    @Property(str, notify=queryChanged)
    def query(self) -> str:
        return self._query

    @Property(list, notify=completionsChanged)
    def completions(self) -> list[str]:
        """How the words may go on, while they are typed."""
        return self._completions

    @Property(bool, notify=sideChanged)
    def personal(self) -> bool:
        """Whether the doors are those of people; else those of enterprises."""
        return self._side is Side.CITIZEN

    @Property(QObject, constant=True)
    def sections(self) -> QObject:
        """Doors: the sections of one side; beside the citizens' counters those by who one is."""
        return self._sections

    @Property(QObject, constant=True)
    def scenes(self) -> QObject:
        return self._scenes

    @Property(int, constant=True)
    def sceneCount(self) -> int:
        return self._scene_count

    @Property(list, constant=True)
    def suggestions(self) -> list[str]:
        """Things that people often say; each finds something (tests/ui/screens/test_home.py)."""
        return [self.stay.say(f"home.suggestion_{number}") for number in range(1, SUGGESTIONS + 1)]

    @Slot(str)
    def write(self, text: str) -> None:
        if text != self._query:
            self._query = text
            self.queryChanged.emit()
            self._complete()

    @Slot()
    def search(self) -> None:
        """Look for what was typed; without words nothing happens."""
        self.ask(self._query)

    @Slot(str)
    def ask(self, words: str) -> None:
        if words.strip():
            self.stay.go(Screen.RESULTS, f"q:{words.strip()}")

    @Slot(str)
    def chooseKind(self, name: str) -> None:
        """`consult`, `query` or `handle`."""
        from kiosk.catalog import Kind

        self.stay.go(Screen.RESULTS, f"kind:{Kind[name.upper()].value}")

    @Slot(bool)
    def choosePersonal(self, personal: bool) -> None:
        """“企业办事” or “个人办事”: other doors at the same place."""
        side = Side.CITIZEN if personal else Side.ENTERPRISE
        if side is not self._side:
            from kiosk.catalog import Axis

            self._side = side
            doors = section_doors(self.stay.catalog, side)
            more = group_doors(self.stay.catalog, Axis.PERSON) if personal else []
            self._sections.replace([*doors, *more][:DOORS_SHOWN])
            self.sideChanged.emit()

    @Slot(str)
    def enter(self, door: str) -> None:
        self.stay.go(Screen.RESULTS, door)

    @Slot(str)
    def chooseScene(self, scene: str) -> None:
        self.stay.go(Screen.SCENE, scene)

    @Slot()
    def allScenes(self) -> None:
        self.stay.go(Screen.RESULTS, "scenes:")

    @Slot()
    def allItems(self) -> None:
        """Every door there is."""
        self.stay.go(Screen.BROWSE)

    @Slot()
    def scan(self) -> None:
        self.stay.go(Screen.SCAN)

    @Slot()
    def askFreely(self) -> None:
        """问一问: the search field with what people come for most beneath it."""
        self.stay.go(Screen.RESULTS, "q:")

    @Slot()
    def appeal(self) -> None:
        self.stay.go(Screen.APPEAL)

    @Slot()
    def stuck(self) -> None:
        """办不成事: a few questions find out who must help."""
        self.stay.go(Screen.INTERVIEW, WHO_HANDLES)

    @Slot()
    def progress(self) -> None:
        self.stay.go(Screen.PROGRESS)

    def leave(self) -> None:
        self._left = True

    def _complete(self) -> None:
        """Ask how the words may go on; while an answer is under way, the newest words are asked for after it."""
        if self._asking:
            return
        self._asking = True
        catalog, text = self.stay.catalog, self._query
        self.stay.jobs.run(lambda: (text, catalog.suggest(text, COMPLETIONS)), self._completed)

    def _completed(self, answer: tuple[str, tuple[str, ...]]) -> None:
        self._asking = False
        asked, found = answer
        if self._left:
            return
        if asked != self._query:
            self._complete()
        elif self._completions != list(found):
            self._completions = list(found)
            self.completionsChanged.emit()
