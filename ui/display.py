"""Before the application object exists: which renderer, which keyboard, how lean. After it: is the font there?"""

import os
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.errors import EnvironmentFault
from kiosk.paths import Home
from ui.keyboard_folder import prepare_keyboard

NAME = "budayang"
FONT = "Noto Sans CJK SC"
GPU_DEVICES = Path("/dev/dri")
LEAN = {
    "QT_NO_GUI_THREADPOOL": "1",
    "QV4_JIT_CALL_THRESHOLD": "1000",
    "QT_NO_BUILTIN_SELECTORS": "1",
}
"""What Qt does by default and this program is quicker without; whoever sets one of them has the last word.

Without the first the raster engine hands every sixty-four spans of a letter to a pool of threads and waits for them:
4,000 wake-ups for the first frame, a sixth of the time of every frame that holds text
(https://code.qt.io/cgit/qt/qtbase.git/tree/src/gui/painting/qdrawhelper.cpp, QT_THREAD_PARALLEL_FILLS).
The second lets a binding run a thousand times, not three, before machine code is made of it: most run a few times only
(https://doc.qt.io/qt-6/qtqml-javascript-finetuning.html). The third spares 1,000 looks at the disk for variants of our
QML for one system or another (https://doc.qt.io/qt-6/qfileselector.html).
"""


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
    for name, value in LEAN.items():
        os.environ.setdefault(name, value)


def dress(application: QGuiApplication) -> None:
    """Give the application the house's font. Raises `EnvironmentFault` when the machine does not have it."""
    if FONT not in QFontDatabase.families():
        raise EnvironmentFault("screen.font", f"The font “{FONT}” is missing.", "Install fonts-noto-cjk.")
    font = QFont(FONT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
