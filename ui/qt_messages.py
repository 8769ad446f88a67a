"""Qt's own messages go to the log: their kind, file and line. The text may quote a visitor and is left out."""

from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.log_events import LogEvent
from kiosk.logs import log

_HEARD = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})


def listen() -> None:
    """From now on warnings and worse are logged; less is dropped."""
    qInstallMessageHandler(_note)


def stop_listening() -> None:
    qInstallMessageHandler(None)


def _note(kind: QtMsgType, context: QMessageLogContext, _text: str) -> None:
    if kind in _HEARD:
        file = Path(str(context.file or "")).name
        category = str(context.category or "")
        log(LogEvent.SCREEN_MESSAGE, kind=kind.name, category=category, where=f"{file}:{context.line}")
