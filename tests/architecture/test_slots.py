"""Every method that a signal calls is a declared slot.

Connected to a method that is none, PySide gives the object a meta object of its own and frees it with the object
(https://doc.qt.io/qtforpython-6/tutorials/basictutorial/signals_and_slots.html asks for the decorator). QML keeps what
it knows of a type under the meta object's address: at the next object with that address all properties are undefined.
"""

import ast
import importlib
import inspect
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

import ui

ROOT = Path(ui.__file__).parent


def classes() -> Iterator[type[QObject]]:
    for path in sorted(ROOT.rglob("*.py")):
        name = ".".join(("ui", *path.relative_to(ROOT).with_suffix("").parts))
        if path.name != "__init__.py" and ".connect(self." in path.read_text("utf-8"):
            module = importlib.import_module(name)
            for found in vars(module).values():
                if inspect.isclass(found) and issubclass(found, QObject) and found.__module__ == name:
                    yield found


def connected(kind: type[QObject]) -> Iterator[str]:
    """Names of its own methods that a class connects signals to."""
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(kind)))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect":
            names = (ast.unparse(target).removeprefix("self.") for target in node.args)
            yield from (name for name in names if inspect.isfunction(getattr(kind, name, None)))


@pytest.mark.parametrize("kind", list(classes()), ids=lambda kind: kind.__name__)
def test_what_a_signal_calls_is_a_declared_slot(kind: type[QObject]) -> None:
    meta = kind.staticMetaObject
    declared = {bytes(meta.method(index).name().data()).decode() for index in range(meta.methodCount())}
    assert sorted(set(connected(kind)) - declared) == []
