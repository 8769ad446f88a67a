"""`python -m ui.qml_types`: writes what QML's tools must know of our Python types (module Budayang.Models).

Read from the real meta objects, so it cannot differ from what runs. Written beside the sources' cache, never imported
at run time: the engine knows the types from Python itself.
"""

import ast
import importlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QMetaProperty, QObject

ROOT = Path(__file__).resolve().parent
OUT = ROOT.parent / ".cache" / "qml"
MODULE = "Budayang.Models"
VERSION = "1.0"
_FOUNDATION = frozenset({"QObject", "QAbstractListModel", "QQuickItem", "QQuickPaintedItem"})
"""Qt's own bases, known to the tools by Qt's own descriptions."""


def main() -> int:
    """Write the description; prints where."""
    sys.stdout.write(f"{write(OUT)}\n")
    return 0


def write(folder: Path) -> Path:
    """Write `Budayang/Models/{qmldir,models.qmltypes}` under `folder`; returns the folder to import from."""
    place = folder.joinpath(*MODULE.split("."))
    place.mkdir(parents=True, exist_ok=True)
    parts = [_component(declared) for declared in _declared()]
    text = "import QtQuick.tooling 1.2\n\nModule {\n" + "\n".join(parts) + "\n}\n"
    (place / "models.qmltypes").write_text(text, "utf-8")
    (place / "qmldir").write_text(f"module {MODULE}\ntypeinfo models.qmltypes\ndepends QtQuick\n", "utf-8")
    return folder


def registered() -> list[type[QObject]]:
    """Every class of `ui` that QML may name, by name."""
    return [declared.kind for declared in _declared()]


@dataclass(frozen=True, slots=True)
class Declared:
    """A class and the decorators of PySide6.QtQml that stand over it."""

    kind: type[QObject]
    marks: frozenset[str]


def _declared() -> list[Declared]:
    found = [declared for path in sorted(ROOT.rglob("*.py")) for declared in _in_file(path)]
    return sorted(found, key=lambda declared: declared.kind.__name__)


def _in_file(path: Path) -> Iterator[Declared]:
    """The decorators leave no trace in the meta object, so they are read from the source."""
    source = path.read_text("utf-8")
    if "@QmlElement" not in source:
        return
    for node in ast.parse(source).body:
        if not isinstance(node, ast.ClassDef):
            continue
        marks = frozenset(_mark(decorator) for decorator in node.decorator_list)
        if "QmlElement" in marks:
            module = importlib.import_module(".".join(("ui", *path.relative_to(ROOT).with_suffix("").parts)))
            yield Declared(getattr(module, node.name), marks)


def _mark(decorator: ast.expr) -> str:
    named = decorator.func if isinstance(decorator, ast.Call) else decorator
    return named.id if isinstance(named, ast.Name) else ""


def _component(declared: Declared) -> str:
    kind, meta = declared.kind, _meta(declared.kind)
    base = _foundation(meta)
    lines = [
        f'name: "{kind.__name__}"',
        'accessSemantics: "reference"',
        f'prototype: "{base.className()}"',
        f'exports: ["{MODULE}/{kind.__name__} {VERSION}"]',
        "exportMetaObjectRevisions: [256]",
        *(["isSingleton: true"] if "QmlSingleton" in declared.marks else []),
        *(["isCreatable: false"] if declared.marks & {"QmlUncreatable", "QmlSingleton"} else []),
    ]
    lines += [_property(meta.property(index)) for index in range(base.propertyCount(), meta.propertyCount())]
    lines += [_method(meta.method(index)) for index in range(base.methodCount(), meta.methodCount())]
    return "    Component {\n" + "\n".join(f"        {line}" for line in lines) + "\n    }"


def _meta(kind: type[QObject]) -> QMetaObject:
    found: QMetaObject = kind.staticMetaObject  # type: ignore[attr-defined]  # missing in PySide6's stubs
    return found


def _foundation(meta: QMetaObject) -> QMetaObject:
    """The nearest ancestor that is Qt's own; what lies between is ours and described with the class."""
    ancestor = meta.superClass()
    while ancestor is not None and ancestor.className() not in _FOUNDATION:
        ancestor = ancestor.superClass()
    if ancestor is None:
        raise TypeError(f"{meta.className()} has no Qt base that the tools know")
    return ancestor


def _property(part: QMetaProperty) -> str:
    kind, pointer = _type(str(part.typeName()))
    name = str(part.name())
    words = [f'name: "{name}"', f'type: "{kind}"', f'read: "{name}"']
    words += ["isPointer: true"] if pointer else []
    words += ["isReadonly: true"] if not part.isWritable() else [f'write: "{name}"']
    words += ["isConstant: true"] if part.isConstant() else []
    words += [f'notify: "{_text(part.notifySignal().name())}"'] if part.hasNotifySignal() else []
    return "Property { " + "; ".join(words) + " }"


def _method(part: QMetaMethod) -> str:
    word = "Signal" if part.methodType() == QMetaMethod.MethodType.Signal else "Method"
    words = [f'name: "{_text(part.name())}"']
    result, pointer = _type(str(part.typeName()))
    if word == "Method" and result not in ("void", ""):
        words.append(f'type: "{result}"')
        words += ["isPointer: true"] if pointer else []
    parameters: list[str] = []
    names = [_text(name) for name in part.parameterNames()]
    for number, raw in enumerate(part.parameterTypes()):
        kind, pointer = _type(_text(raw))
        name = names[number] if number < len(names) and names[number] else f"value{number}"
        parameters.append(f'Parameter {{ name: "{name}"; type: "{kind}"{"; isPointer: true" if pointer else ""} }}')
    return f"{word} {{ {'; '.join(words)}; {' '.join(parameters)} }}"


def _type(name: str) -> tuple[str, bool]:
    """The tools' name for a type of the meta object, and whether it is a pointer."""
    if name == "PyObject":
        return "QVariant", False
    return name.removesuffix("*"), name.endswith("*")


def _text(raw: QByteArray) -> str:
    return bytes(raw.data()).decode()


if __name__ == "__main__":
    sys.exit(main())
