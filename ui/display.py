"""Before the application object exists: which renderer, which keyboard, which font. After it: is the font there?"""

import os
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.errors import EnvironmentFault
from kiosk.paths import Home
from ui.forgetting import prepare_keyboard

NAME = "budayang"
FONT = "Noto Sans CJK SC"
GPU_DEVICES = Path("/dev/dri")


def prepare(home: Home, *, offscreen: bool = False) -> None:
    """Set Qt's environment and the name under which it keeps compiled QML.

    Offscreen and on machines without a graphics card the software renderer draws.
    """
    prepare_keyboard(home)
    QGuiApplication.setApplicationName(NAME)
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if offscreen or not GPU_DEVICES.exists():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def dress(application: QGuiApplication) -> None:
    """Give the application the house's font. Raises `EnvironmentFault` when the machine does not have it."""
    if FONT not in QFontDatabase.families():
        raise EnvironmentFault("screen.font", f"The font “{FONT}” is missing.", "Install fonts-noto-cjk.")
    font = QFont(FONT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
