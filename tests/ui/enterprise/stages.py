"""The real stage over the shipped content, in all four looks."""

from collections.abc import Callable

from PySide6.QtQuick import QQuickItem

from kiosk.visit import Modes, Screen
from ui.screen_model import ScreenModel
from ui.stage import Stage

LOOKS = {"upright": (False, False), "wide": (True, False), "elder": (False, True), "wide elder": (True, True)}


def model_of(stage: Stage) -> ScreenModel:
    found = stage.shell.screenModel
    assert isinstance(found, ScreenModel)
    return found


def stand(stage: Stage, screen: Screen, argument: str = "", prepare: Callable[[], None] | None = None) -> None:
    """A new visit at that screen, `prepare`d before it is built."""
    elder = stage.stay.visit.modes.elder
    stage.stay.home()
    stage.stay.memory = type(stage.stay.memory)()
    stage.stay.set_modes(Modes(elder=elder))
    if prepare is not None:
        prepare()
    stage.stay.go(screen, argument)


def words_on(item: QQuickItem | None) -> str:
    """All words that can be seen on the screen."""
    if item is None or not item.isVisible():
        return ""
    own = item.property("text")
    return "\n".join([own if isinstance(own, str) else "", *map(words_on, item.childItems())])
