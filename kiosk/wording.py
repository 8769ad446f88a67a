"""The one catalogue of everything said to people: `assets/translations/<language>/<area>.yaml`.

Chinese first, English complete (a test compares the keys). Keys read `area.name`; `{braces}` take values by name.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from yaml import CSafeLoader, load

from kiosk.paths import assets_dir


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


@cache
def wording(language: str = "zh", folder: Path | None = None) -> Wording:
    """Read all areas of a language; kept for the life of the process."""
    texts: dict[str, str] = {}
    for path in sorted((folder or assets_dir() / "translations").joinpath(language).glob("*.yaml")):
        for name, text in (load(path.read_text("utf-8"), CSafeLoader) or {}).items():
            texts[f"{path.stem}.{name}"] = str(text)
    return Wording(language, texts)
