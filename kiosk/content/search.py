"""Finds affairs by everyday words, pinyin, initials and with small slips. Reads the pack's index, nothing else.

Candidates come from FTS5; the score adds up how much of the query (weighted by rarity) each affair answers, and what
its names say. See `kiosk.content.scoring` for the rules; here are the look-ups and what is kept between two keystrokes.
"""

import math
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kiosk.content.query import CHINESE, Query, grams, understand
from kiosk.content.scoring import Found, Name, Terms, Weighted, score, sure
from kiosk.content.sounds import sound_grams, syllables_of

MOST_CANDIDATES = 80
MOST_TERMS = 60
"""Grams of one query that are looked up; longer queries are cut."""

EMPTY = Terms(frozenset(), frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Index:
    """The small tables, read once at the first search."""

    ids: dict[int, str]
    names: dict[int, tuple[Name, ...]]
    sounds: dict[str, str]
    syllables: frozenset[str]


class Searcher:
    """Searches through one open pack. The caller keeps two threads from using it at once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._terms = lru_cache(maxsize=2000)(self._read_terms)

    def search(self, text: str) -> list[Found]:
        """Best first; empty when nothing fits. Any text is allowed."""
        query = understand(text)
        if not query.whole:
            return []
        weighted = self._weigh(query)
        near = set(self._candidates(weighted)) | set(self._called(query))
        found = [self._judge(number, query, weighted) for number in near]
        return sorted(filter(sure, found), key=lambda one: (-one.score, one.number))

    def probe(self) -> None:
        """Read every part of the index once. Raises sqlite3.Error or ValueError when it is damaged."""
        if not self._index.sounds:
            raise ValueError("the index has no sounds")
        for number in self._index.ids:
            self._read_terms(number)
        self._connection.execute("SELECT count(*) FROM search_term").fetchone()

    @cached_property
    def _index(self) -> Index:
        rows = self._connection.execute("SELECT number, text, pinyin, initials, official FROM name ORDER BY rowid")
        names: dict[int, list[Name]] = {}
        for number, text, pinyin, initials, official in rows:
            names.setdefault(number, []).append(Name(text, tuple(pinyin.split(" ")), initials, bool(official)))
        sounds = dict(self._connection.execute("SELECT sign, syllable FROM sound"))
        return Index(
            ids=dict(self._connection.execute("SELECT number, id FROM item")),
            names={number: tuple(one) for number, one in names.items()},
            sounds=sounds,
            syllables=frozenset(sounds.values()),
        )

    def _weigh(self, query: Query) -> Weighted:
        """The query's grams with their weights. A gram that nothing contains still counts, or nonsense would win."""
        text = " ".join(query.parts)
        words = grams(text, longest=4)[:MOST_TERMS]
        sounds = self._sound_grams(query)
        return Weighted(words=self._rarity(words), sounds=self._rarity(sounds))

    def _sound_grams(self, query: Query) -> tuple[str, ...]:
        if query.latin:
            return sound_grams(syllables_of(query.text, self._index.syllables))
        runs = CHINESE.findall(" ".join(query.parts))
        known = self._index.sounds
        return tuple(gram for run in runs if len(run) > 1 for gram in sound_grams([known.get(s, s) for s in run]))

    def _rarity(self, terms: Iterable[str]) -> dict[str, float]:
        """Inverse document frequency; 0 for what the index does not know (the caller decides what that means)."""
        total = len(self._index.ids)
        asked = list(terms)
        marks = ", ".join("?" * len(asked))
        rows = self._connection.execute(f"SELECT term, doc FROM search_term WHERE term IN ({marks})", asked)  # noqa: S608 (question marks only)
        known = {term: math.log(1 + total / doc) for term, doc in rows}
        return {term: known.get(term, 0.0) for term in asked}

    def _candidates(self, weighted: Weighted) -> Iterable[int]:
        parts = [f'{{names body}} : ("{word}")' for word, weight in weighted.words.items() if weight]
        parts += [f'{{sounds}} : ("{sound}")' for sound, weight in weighted.sounds.items() if weight]
        if not parts:
            return ()
        sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 4.0, 1.0, 2.0) LIMIT ?"
        return [row[0] for row in self._connection.execute(sql, (" OR ".join(parts), MOST_CANDIDATES))]

    def _called(self, query: Query) -> Iterable[int]:
        """Affairs whose names are near the query as a whole: contained, abbreviated, or mistyped."""
        for number, names in self._index.names.items():
            if any(name.is_near(query) for name in names):
                yield number

    def _judge(self, number: int, query: Query, weighted: Weighted) -> Found:
        names = self._index.names.get(number, ())
        return score(number, self._index.ids[number], query, weighted, self._terms(number), names)

    def _read_terms(self, number: int) -> Terms:
        row = self._connection.execute("SELECT names, body, sounds FROM search WHERE rowid = ?", (number,)).fetchone()
        return Terms(*(frozenset(str(column).split(" ")) for column in row)) if row else EMPTY
