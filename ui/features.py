"""PySide's switchable features (`snake_case`, `true_property`) are not used in this house, and it is told so."""

import sys
from typing import Any

import PySide6.QtCore  # noqa: F401 - brings the module that is changed here


def decline_features() -> None:
    """Stop PySide from reading the source of every module that is imported after Qt.

    It looks there for users of its features (https://bugreports.qt.io/browse/PYSIDE-2029), and the first screen waited
    a fifteenth of its time for that. Where PySide has changed its ways nothing happens but that it reads.
    """
    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False
