"""The home screen: say it in your own words, or choose. Everything on it comes from the pack of this visit."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalog import Kind, Side
from kiosk.visit import Screen
from ui.icon_provider import icon_names
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

SCENES_SHOWN = 3
"""One row; the others are behind “全部”."""
SUGGESTIONS = 6
KINDS = {"consult": Kind.CONSULT, "query": Kind.QUERY, "handle": Kind.HANDLE}
WHO_HANDLES = "who-handles"
"""The interview behind 办不成事."""
FALLBACK_ICON = "document"


@dataclass(frozen=True, slots=True)
class SectionTile:
    """One service section."""

    section: str
    title: str
    picture: str


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

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._query = ""
        scenes = stay.catalog.scenes()
        self._scene_count = len(scenes)
        self._sections: RecordListModel[SectionTile] = RecordListModel(SectionTile, self)
        ours = [section for section in stay.catalog.sections() if section.side is Side.ENTERPRISE]
        self._sections.replace([SectionTile(s.id, s.title, icon_or_fallback(s.icon)) for s in ours])
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

    @Property(QObject, constant=True)
    def sections(self) -> QObject:
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
        self.stay.go(Screen.RESULTS, f"kind:{KINDS[name].value}")

    @Slot(str)
    def chooseSection(self, section: str) -> None:
        self.stay.go(Screen.RESULTS, f"section:{section}")

    @Slot(str)
    def chooseScene(self, scene: str) -> None:
        self.stay.go(Screen.SCENE, scene)

    @Slot()
    def allScenes(self) -> None:
        self.stay.go(Screen.RESULTS, "scenes:")

    @Slot()
    def allItems(self) -> None:
        self.stay.go(Screen.RESULTS, "all:")

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


def icon_or_fallback(name: str) -> str:
    """A pack may name an icon that this version of the program does not have yet."""
    return name if name in icon_names() else FALLBACK_ICON
