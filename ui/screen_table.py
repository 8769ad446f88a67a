"""Which QML file and which view model a screen has, by convention, so nobody keeps a table.

`Screen.STAFF_PIN` -> `Screens/StaffPinScreen.qml` and `ui.screens.staff_pin.StaffPinModel`; imported when first met.
"""

import importlib
from pathlib import Path

from kiosk.visit import Screen
from ui.screen_model import ScreenModel

QML_ROOT = Path(__file__).resolve().parent / "qml"
"""The one import path of the house's QML modules."""


def camel(name: str) -> str:
    """`staff_pin` -> `StaffPin`."""
    return "".join(part.capitalize() for part in name.split("_"))


def screen_file(screen: Screen) -> Path:
    return QML_ROOT / "Budayang" / "Screens" / f"{camel(screen.value)}Screen.qml"


def model_type(screen: Screen) -> type[ScreenModel]:
    """The view model's class; registers it with QML on the way."""
    module = importlib.import_module(f"ui.screens.{screen.value}")
    found: type[ScreenModel] = getattr(module, f"{camel(screen.value)}Model")
    return found
