"""The words of the visit for QML: `Words.say("shell.back")`, `Words.fill("home.all_scenes", {count: 8})`."""

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.wording import wording

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Words(QObject):
    """A key that nobody wrote is a bug: it raises, and the test run or the out-of-order screen shows it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording()

    def speak(self, language: str) -> None:
        """The language from now on; screens made before keep theirs until they are made anew."""
        self._wording = wording(language)

    @Slot(str, result=str)
    def say(self, key: str) -> str:
        return self._wording.say(key)

    @Slot(str, "QVariantMap", result=str)
    def fill(self, key: str, values: dict[str, Any]) -> str:
        return self._wording.say(key, **{name: _plain(value) for name, value in values.items()})


def _plain(value: Any) -> Any:
    """QML has one kind of number: 20.0 is said as 20."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
