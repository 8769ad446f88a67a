"""All doors to the affairs on one page: any affair is three taps away from home (standard G-01)."""

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalog import Axis, Catalog, Platform, Side
from kiosk.visit import Screen
from kiosk.wording import Wording
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.lists.doors import Door, group_doors, section_doors
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

PLATFORM_ICONS = {
    Platform.BIOMED: "flask",
    Platform.DIGITAL: "wifi",
    Platform.EQUIPMENT: "wrench",
    Platform.MATERIALS: "factory",
    Platform.BONDED: "ship",
    Platform.CHIPS: "machine",
}


@QmlElement
@QmlUncreatable("made by the router")
class BrowseModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """Doors by what people come for, by section, by event, by person, by industry."""

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        catalog, words = stay.catalog, stay.words
        self._ways = self._shown(way_doors(catalog, words))
        self._enterprise = self._shown(section_doors(catalog, Side.ENTERPRISE))
        self._citizen = self._shown(section_doors(catalog, Side.CITIZEN))
        self._events = self._shown(group_doors(catalog, Axis.EVENT))
        self._persons = self._shown(group_doors(catalog, Axis.PERSON))
        self._platforms = self._shown(platform_doors(catalog, words))

    @Property(QObject, constant=True)
    def ways(self) -> QObject:
        """What people come for most, everything by initials, the events, the policies."""
        return self._ways

    @Property(QObject, constant=True)
    def enterprise(self) -> QObject:
        return self._enterprise

    @Property(QObject, constant=True)
    def citizen(self) -> QObject:
        return self._citizen

    @Property(QObject, constant=True)
    def events(self) -> QObject:
        return self._events

    @Property(QObject, constant=True)
    def persons(self) -> QObject:
        return self._persons

    @Property(QObject, constant=True)
    def platforms(self) -> QObject:
        return self._platforms

    @Slot(str)
    def enter(self, door: str) -> None:
        self.stay.go(Screen.RESULTS, door)

    def _shown(self, doors: Iterable[Door]) -> RecordListModel[Door]:
        model: RecordListModel[Door] = RecordListModel(Door, self)
        model.replace(list(doors))
        return model


def way_doors(catalog: Catalog, words: Wording) -> list[Door]:
    """Doors that lead to lists over all sections."""
    doors = (
        (True, "frequent", "star"),
        (True, "all", "all"),
        (catalog.scenes(), "scenes", "handle"),
        (catalog.policies(), "policies", "policy"),
        (catalog.faqs(), "faqs", "question"),
        (catalog.places(), "places", "pin"),
    )
    return [Door(f"{name}:", words.say(f"browse.{name}"), icon) for there, name, icon in doors if there]


def platform_doors(catalog: Catalog, words: Wording) -> list[Door]:
    """The industry platforms that have affairs in this pack."""
    present = {item.platform for item in catalog.items()}
    return [
        Door(f"platform:{platform.value}", words.say(f"item.platform_{platform.value}"), PLATFORM_ICONS[platform])
        for platform in Platform
        if platform in present
    ]
