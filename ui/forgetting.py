"""What Qt itself would keep of a visitor: the clipboard, the keyboard's half-typed word, old objects.

What the keyboard learned goes with its folder (`ui.keyboard_folder`); fields, lists and the back stack die with their
screens; the spool is emptied by the stay.
"""

import gc

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine


def forget(engine: QQmlEngine) -> None:
    """Called at the end of every visit, after the screen has gone."""
    method = QGuiApplication.inputMethod()
    method.reset()
    method.hide()
    QGuiApplication.clipboard().clear()
    engine.trimComponentCache()
    engine.collectGarbage()
    gc.collect()
