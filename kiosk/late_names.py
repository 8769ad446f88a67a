"""A room may offer many names and import the module behind each one only when it is asked for (PEP 562).

The first screen waits for what is imported before it; most of what a room offers is needed later or never.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def late_names(room: str, where: Mapping[str, str]) -> Callable[[str], Any]:
    """The `__getattr__` of the package `room`. `where`: the names that each of its modules offers, with blanks
    between them."""
    homes = {name: f"{room}.{module}" for module, names in where.items() for name in names.split()}

    def look_up(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        return getattr(import_module(homes[name]), name)

    return look_up
