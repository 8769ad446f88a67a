"""The environment of Qt's keyboard: set before the application object exists, its folder thrown away at every start."""

import os
from pathlib import Path

from kiosk.paths import Home

KEYBOARD_FOLDER = "keyboard"
QUIET = "qt.multimedia.symbolsresolver=false"
"""Qt Multimedia, loaded for the keyboard's unused sounds, warns of a missing library while it is being opened.

A message handler in Python would wait for the interpreter there with the loader's lock held, and any job that
imports an extension module at that moment waits for that lock with the interpreter held: nobody moves again.
"""


def keyboard_data(home: Home) -> Path:
    """Where Qt's keyboard may write: inside the spool, so it goes when the spool goes."""
    return home.spool / KEYBOARD_FOLDER


def prepare_keyboard(home: Home) -> None:
    """Set the environment of Qt's keyboard; must come before the application object exists.

    Its pinyin engine writes learned words to the configuration folder whatever else is set (measured, see the
    privacy test), so that folder is one of ours and is thrown away. https://doc.qt.io/qt-6/qtvirtualkeyboard-index.html
    """
    home.empty_spool()
    os.environ.update(
        {
            "QT_IM_MODULE": "qtvirtualkeyboard",
            "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
            "QT_VIRTUALKEYBOARD_STYLE": "budayang",
            "XDG_CONFIG_HOME": str(keyboard_data(home)),
            "QT_LOGGING_RULES": QUIET,
        }
    )
