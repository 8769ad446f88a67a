"""What every command shares: how it prints, and the `--json` switch."""

import json
import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.catalog import Condition, to_data

AsJson = Annotated[bool, typer.Option("--json", help="print data as JSON")]


def plain(value: Any) -> Any:
    """Dataclasses, dates, paths and enums as JSON knows them; conditions in the form in which editors write them."""
    if isinstance(value, Condition):
        return to_data(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(plain(key)): plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(inner) for inner in value]
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Path) else value


def show(data: Any, as_json: bool, text: Callable[[], str]) -> None:
    """Print `data` as JSON, or the sentences of `text()` for a person."""
    sys.stdout.write((json.dumps(plain(data), ensure_ascii=False, indent=2) if as_json else text()) + "\n")
    sys.stdout.flush()
