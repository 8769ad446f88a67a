"""Logs as JSON lines in files of bounded size. A process opens its log once; without that nothing is written.

`log(LogEvent.X, name=value)` is the only way in: events from the catalogue, short values, no free text of visitors.
"""

import logging
from collections.abc import MutableMapping
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from kiosk.clock import HALL_ZONE
from kiosk.log_events import LogEvent

MAX_BYTES = 1_000_000
KEPT_FILES = 5
LONGEST_VALUE = 200
ROOT = "kiosk"


def open_log(folder: Path, name: str) -> None:
    """Write this process's events to `<folder>/<name>.log`, at most `MAX_BYTES` x (`KEPT_FILES` + 1) in all."""
    from logging.handlers import RotatingFileHandler

    close_log()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / f"{name}.log", maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(message)s"))
    root = logging.getLogger(ROOT)
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False


def close_log() -> None:
    """End the log of this process; used at its end and by tests."""
    root = logging.getLogger(ROOT)
    for handler in list(root.handlers):
        if isinstance(handler, logging.FileHandler):
            root.removeHandler(handler)
            handler.close()
    root.setLevel(logging.NOTSET)
    root.propagate = True


def log(event: LogEvent, *, level: int = logging.INFO, **values: object) -> None:
    """Note that `event` happened. Values are numbers, codes and ids; longer texts are cut."""
    import structlog

    root = logging.getLogger(ROOT)
    if not root.handlers:
        root.addHandler(logging.NullHandler())
    structlog.wrap_logger(root, processors=[_stamped, _shortened, structlog.processors.JSONRenderer()]).log(
        level, event.value, **values
    )


def alarm(event: LogEvent, **values: object) -> None:
    """Note something that a person must look at."""
    log(event, level=logging.ERROR, **values)


def _stamped(_logger: Any, method: str, values: MutableMapping[str, Any]) -> dict[str, Any]:
    return {"at": datetime.now(HALL_ZONE).isoformat(timespec="milliseconds"), "level": method, **values}


def _shortened(_logger: Any, _method: str, values: MutableMapping[str, Any]) -> dict[str, Any]:
    return {name: _short(value) for name, value in values.items()}


def _short(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    return str(value.value if isinstance(value, Enum) else value)[:LONGEST_VALUE]
