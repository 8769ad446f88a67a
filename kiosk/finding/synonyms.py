"""Everyday words and the words of documents that answer them; read from `assets/search/synonyms.yaml` at build time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from yaml import CSafeLoader, load

from kiosk.finding.meanings import LONGEST_WORDS
from kiosk.finding.query import normal
from kiosk.paths import assets_dir


@dataclass(frozen=True)
class Synonyms:
    """`asking`: what people say -> meanings; `answering`: what documents say -> the same meanings.

    `platforms`: the industry that a word names.
    """

    asking: Mapping[str, tuple[str, ...]]
    answering: Mapping[str, tuple[str, ...]]
    platforms: Mapping[str, str]

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset((*self.asking, *self.answering))


@cache
def synonyms(path: Path | None = None) -> Synonyms:
    """Read the file once. Raises OSError or ValueError when it is missing or has another form."""
    data = load((path or assets_dir() / "search" / "synonyms.yaml").read_text("utf-8"), CSafeLoader)
    asking: dict[str, list[str]] = {}
    answering: dict[str, list[str]] = {}
    for number, (said, meant) in enumerate(_groups(data)):
        token = f"#{number}"
        for words, by_word in ((said, asking), (meant, answering)):
            for word in words:
                by_word.setdefault(word, []).append(token)
    platforms = {normal(word): name for name, words in data["platforms"].items() for word in words}
    return Synonyms(_frozen(asking), _frozen(answering), platforms)


def _groups(data: Any) -> Iterator[tuple[list[str], list[str]]]:
    for group in data["groups"]:
        words = _words(group)
        yield words, words
    for row in data["means"]:
        yield _words(row["say"]), _words(row["means"])


def _words(words: Any) -> list[str]:
    if not isinstance(words, list) or not words:
        raise ValueError(f"a list of words is wanted, not {words!r}")
    return list(dict.fromkeys(filter(None, (normal(str(word))[:LONGEST_WORDS] for word in words))))


def _frozen(words: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {word: tuple(dict.fromkeys(tokens)) for word, tokens in words.items()}
