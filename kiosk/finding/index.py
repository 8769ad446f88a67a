"""The index of an open pack, as a search looks into it: small tables in memory, the long ones line by line.

Reads only. The caller keeps two threads from using one index at once.
"""

import json
import sqlite3
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any

from kiosk.finding.lexicon import GeneralWords, unpacked
from kiosk.finding.sounds import soft
from kiosk.finding.tables import unpack_posting

KEPT_POSTINGS = 3000
KEPT_DOCUMENTS = 1200
MOST_ALIKE = 8
"""Words that sound the same and are tried for one run of syllables."""
MOST_RUNS = 4


@dataclass(frozen=True, slots=True)
class Posting:
    """`found` documents have the term; `documents` are the weightiest of them, as `(number, weight 0..255)`."""

    found: int
    documents: tuple[tuple[int, int], ...]


NOWHERE = Posting(0, ())


@dataclass(frozen=True)
class NameRecord:
    """One name: its words with their weights and the meanings they answer, the sum of the weights, its syllables."""

    field: int
    text: str
    sounds: str
    words: tuple[tuple[float, tuple[str, ...]], ...]
    weight: float

    @cached_property
    def pinyin(self) -> str:
        return self.sounds.replace(" ", "")

    @cached_property
    def initials(self) -> str:
        return "".join(syllable[:1] for syllable in self.sounds.split(" "))

    @cached_property
    def starts(self) -> frozenset[int]:
        """Where syllables begin in `pinyin`."""
        ends = accumulate(map(len, self.sounds.split(" ")), initial=0)
        return frozenset(ends) - {len(self.pinyin)}


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    number: int
    subject: str
    id: str
    group: str
    names: tuple[NameRecord, ...]
    body: frozenset[str]


class Index:
    """Look-ups in one pack. Raises sqlite3.Error, KeyError or ValueError when the pack is damaged."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.posting = lru_cache(maxsize=KEPT_POSTINGS)(self._posting)
        self.document = lru_cache(maxsize=KEPT_DOCUMENTS)(self._document)

    @property
    def total(self) -> int:
        """How many documents there are."""
        return self._figures[2]

    @property
    def items(self) -> int:
        """Numbers up to this one are affairs."""
        return self._figures[0]

    @property
    def others(self) -> int:
        """Numbers after the affairs up to this one are of other kinds; what comes later is what no hall does."""
        return self._figures[1]

    @cached_property
    def _figures(self) -> tuple[int, int, int]:
        items, others, total = self._part("figures").split(b" ")
        return int(items), int(others), int(total)

    @cached_property
    def general(self) -> GeneralWords:
        return unpacked(self._part("general")).with_own(unpacked(self._part("own")))

    @cached_property
    def sounds(self) -> dict[str, str]:
        """The syllable of every common character."""
        return dict(self._connection.execute("SELECT sign, syllable FROM sound"))

    @cached_property
    def syllables(self) -> frozenset[str]:
        """As they are written, and with the sounds that people mix up made one."""
        known = frozenset(self.sounds.values())
        return known | frozenset(map(soft, known))

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        """How many documents have a word."""
        return dict(self._connection.execute("SELECT word, found FROM vocabulary"))

    @cached_property
    def alike(self) -> dict[str, tuple[str, ...]]:
        """Words of the index by their softened syllables, the most frequent first."""
        rows = self._connection.execute(
            "SELECT sounds, word FROM vocabulary WHERE sounds != '' ORDER BY sounds, found DESC, word"
        )
        found: dict[str, list[str]] = {}
        for sounds, word in rows:
            words = found.setdefault(sounds, [])
            if len(words) < MOST_ALIKE:
                words.append(word)
        return {sounds: tuple(words) for sounds, words in found.items()}

    @cached_property
    def _sounds_in_order(self) -> list[str]:
        return sorted(self.alike)

    def beginning(self, sounds: str) -> tuple[str, ...]:
        """Words whose softened syllables begin so: the last syllable is still being typed."""
        at, count = bisect_left(self._sounds_in_order, sounds), sounds.count(" ")
        near = self._sounds_in_order[at : at + MOST_ALIKE]
        words = [word for key in near if key.startswith(sounds) and key.count(" ") == count for word in self.alike[key]]
        return tuple(sorted(words, key=lambda word: (-self.found(word), word)))[:MOST_ALIKE]

    @cached_property
    def asking(self) -> dict[str, tuple[str, ...]]:
        """The meanings that everyday words ask for."""
        found: dict[str, list[str]] = {}
        for words, token in self._connection.execute("SELECT words, token FROM concept ORDER BY words, token"):
            found.setdefault(words, []).append(token)
        return {words: tuple(tokens) for words, tokens in found.items()}

    def cost(self, word: str) -> float | None:
        """What a word costs in cutting; None when nobody knows it."""
        return self.general.costs.get(word)

    def found(self, word: str) -> int:
        return self.vocabulary.get(word, 0)

    def runs(self, letters: str) -> Sequence[tuple[str, int]]:
        """Runs of words with these initials and how weighty they are; else runs whose initials begin so."""
        sql = "SELECT words, weight FROM initial WHERE letters = ? ORDER BY weight DESC, words LIMIT ?"
        rows = self._connection.execute(sql, (letters, MOST_RUNS)).fetchall()
        if not rows and len(letters) > 2:
            sql = "SELECT words, weight FROM initial WHERE letters BETWEEN ? AND ? ORDER BY weight DESC, words LIMIT ?"
            rows = self._connection.execute(sql, (letters, letters + "{", MOST_RUNS)).fetchall()
        return [(str(words), int(weight)) for words, weight in rows]

    def completions(self, beginning: str, limit: int) -> list[str]:
        """Names that begin so, in signs, pinyin or initials, the weightiest first, each once."""
        sql = "SELECT words FROM completion WHERE beginning >= ? AND beginning < ? ORDER BY rank, words LIMIT ?"
        rows = self._connection.execute(sql, (beginning, beginning + "\U0010ffff", limit * 4))
        return list(dict.fromkeys(row[0] for row in rows))[:limit]

    def documents(self) -> Iterator[DocumentRecord]:
        """All of them, in the order of their numbers, not kept."""
        return map(self._document, range(1, self.total + 1))

    def probe(self) -> None:
        """Read every part once. Raises sqlite3.Error, KeyError or ValueError when the index is damaged."""
        if not self.sounds or not self.vocabulary or not self.general.costs:
            raise ValueError("the index is empty")
        for number in range(1, self.total + 1):
            self._document(number)
        for (documents,) in self._connection.execute("SELECT documents FROM posting"):
            unpack_posting(documents)
        self.asking, self.alike, self.runs("a"), self.completions("a", 1)

    def _part(self, part: str) -> bytes:
        row = self._connection.execute("SELECT data FROM lexicon WHERE part = ?", (part,)).fetchone()
        if row is None:
            raise ValueError(f"the index has no {part}")
        return bytes(row[0])

    def _posting(self, term: str) -> Posting:
        row = self._connection.execute("SELECT found, documents FROM posting WHERE term = ?", (term,)).fetchone()
        return Posting(row[0], unpack_posting(row[1])) if row else NOWHERE

    def _document(self, number: int) -> DocumentRecord:
        sql = "SELECT subject, id, data FROM document WHERE number = ?"
        row = self._connection.execute(sql, (number,)).fetchone()
        if row is None:
            raise ValueError(f"the index has no document {number}")
        data = json.loads(row[2])
        names = tuple(_name(one) for one in data["names"])
        return DocumentRecord(number, row[0], row[1], data["group"], names, frozenset(data["body"]))


def _name(data: Sequence[Any]) -> NameRecord:
    field, text, sounds, units = data
    words = tuple((unit[1], (unit[0], *unit[2:])) for unit in units)
    return NameRecord(field, text, sounds, words, sum(unit[1] for unit in units))
