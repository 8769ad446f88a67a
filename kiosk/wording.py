"""The one catalogue of everything said to people: `assets/translations/<language>/<area>.yaml`.

Chinese first, English complete (a test compares the keys). Keys read `area.name`; `{braces}` take values by name.
What was read is kept beside the files as JSON, like Python's bytecode: reading YAML is slow, and every start waits.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kiosk.paths import assets_dir

COMPILED = "__pycache__"
"""The folder beside the languages that holds what was read."""
Stamp = list[list[str | int]]
"""Name, time of change (ns) and size (bytes) of every file; the same stamp means the same words."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's texts."""

    language: str
    texts: Mapping[str, str]

    def say(self, key: str, /, **values: object) -> str:
        """The text of `key` with its braces filled. A missing key is a bug and raises KeyError."""
        text = self.texts[key]
        return text.format(**values) if values else text

    def knows(self, key: str) -> bool:
        return key in self.texts


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be said, before anybody knows in which language: a key and what fills its braces, told things too."""

    key: str
    values: tuple[tuple[str, "str | int | Told"], ...] = ()

    def said(self, words: Wording) -> str:
        filled = {name: value.said(words) if isinstance(value, Told) else value for name, value in self.values}
        return words.say(self.key, **filled)


def told(key: str, /, **values: "str | int | Told") -> Told:
    """`told("checks.named", name="HD Camera")`."""
    return Told(key, tuple(values.items()))


@cache
def wording(language: str = "zh", folder: Path | None = None) -> Wording:
    """Read all areas of a language; kept for the life of the process."""
    root = folder or assets_dir() / "translations"
    compiled = root / COMPILED / f"{language}.json"
    stamp = _stamp(root / language)
    texts = _compiled(compiled, stamp)
    if texts is None:
        texts = _read([root / language / str(name) for name, _, _ in stamp])
        with suppress(OSError):  # a program that may not write beside its files reads the YAML each time
            _keep(compiled, stamp, texts)
    return Wording(language, texts)


def _stamp(folder: Path) -> Stamp:
    with os.scandir(folder) as found:
        areas = sorted((entry.name, entry.stat()) for entry in found if entry.name.endswith(".yaml"))
    return [[name, look.st_mtime_ns, look.st_size] for name, look in areas]


def _read(areas: list[Path]) -> dict[str, str]:
    from yaml import CSafeLoader, load

    texts: dict[str, str] = {}
    for path in areas:
        for name, text in (load(path.read_text("utf-8"), CSafeLoader) or {}).items():
            texts[f"{path.stem}.{name}"] = str(text)
    return texts


def _compiled(path: Path, stamp: Stamp) -> dict[str, str] | None:
    """What was kept, when it is whole and of exactly these files."""
    try:
        kept = json.loads(path.read_bytes())
        texts: dict[str, str] = kept["texts"]
        return texts if kept["files"] == stamp else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _keep(path: Path, stamp: Stamp, texts: dict[str, str]) -> None:
    """Written aside and renamed: two processes that start together never read half a file."""
    from tempfile import NamedTemporaryFile

    path.parent.mkdir(exist_ok=True)
    with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, suffix=".json", delete=False) as file:
        json.dump({"files": stamp, "texts": texts}, file, ensure_ascii=False)
    Path(file.name).replace(path)
