"""Finds documents by everyday words, pinyin, initials and with slips. Reads the pack's index, nothing else.

A few dozen candidates come from the postings of the query's words, meanings and pairs of signs; only they are judged.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.finding.features import answers_of, judge
from kiosk.finding.index import Index
from kiosk.finding.query import normal, understand
from kiosk.finding.ranking import Scored, score, shown
from kiosk.finding.reading import Reading, readings
from kiosk.finding.weights import RANK

CANDIDATES = 40
PAIR_WEIGHT = 0.5
"""Of a pair of signs against a word, when candidates are gathered."""


@dataclass(frozen=True, slots=True)
class Found:
    """One document that fits. `matched` are the words of the query that it answers, or the name that is alike."""

    subject: str
    id: str
    score: float
    matched: tuple[str, ...]


class Searcher:
    """Searches one open pack. The caller keeps two threads from using it at once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.index = Index(connection)

    def search(self, text: str) -> list[Found]:
        """Best first; empty when nothing fits. Any text is allowed."""
        return [
            Found(one.document.subject, one.document.id, round(one.score, 4), _matched(one))
            for one in shown(self.scored(text))
        ]

    def scored(self, text: str, without: str = "", weights: Mapping[str, float] = RANK) -> list[Scored]:
        """Every candidate under its best reading, in no order. See `judge` for `without`."""
        best: dict[int, Scored] = {}
        for reading in readings(understand(text), self.index):
            for one in self._under(reading, without, weights):
                number = one.document.number
                if number not in best or best[number].score < one.score:
                    best[number] = one
        return list(best.values())

    def meant(self, text: str) -> str:
        """The query with slips put right; empty when nothing was to be put right, or the query is letters."""
        query = understand(text)
        found = readings(query, self.index)
        if not found or query.latin or found[0].text in ("", query.whole, query.text):
            return ""
        slips = any(0.0 < max(unit.answers.values(), default=0.0) < 1.0 for unit in found[0].units)
        return found[0].text if slips and len(found[0].text) == len(query.whole) else ""

    def suggest(self, text: str, limit: int) -> list[str]:
        """Names that begin with what is typed, in signs, pinyin or initials."""
        beginning = normal(text)
        return self.index.completions(beginning, limit) if beginning and limit > 0 else []

    def probe(self) -> None:
        """Read every part of the index once. Raises sqlite3.Error, KeyError or ValueError when it is damaged."""
        self.index.probe()

    def _under(self, reading: Reading, without: str, weights: Mapping[str, float]) -> list[Scored]:
        answers = answers_of(reading)
        paired = self._paired(reading)
        whole = sum(reading.pairs.values()) or 1.0
        found = []
        for number in self._candidates(reading, paired):
            document = self.index.document(number)
            judged = judge(reading, answers, document, paired.get(number, 0.0) / whole, without)
            found.append(Scored(document, reading, judged, score(judged.row, weights)))
        return found

    def _paired(self, reading: Reading) -> dict[int, float]:
        """The weight of the query's pairs of signs that each document has."""
        found: dict[int, float] = {}
        for term, weight in reading.pairs.items():
            for number, impact in self.index.posting(term).documents:
                found[number] = found.get(number, 0.0) + weight * impact / 255
        return found

    def _candidates(self, reading: Reading, paired: Mapping[int, float]) -> list[int]:
        gathered = {number: weight * PAIR_WEIGHT for number, weight in paired.items()}
        for unit in reading.units:
            best: dict[int, float] = {}
            for token, credit in unit.answers.items():
                for number, impact in self.index.posting(token).documents:
                    gain = credit * impact
                    if gain > best.get(number, 0.0):
                        best[number] = gain
            for number, gain in best.items():
                gathered[number] = gathered.get(number, 0.0) + unit.weight * gain / 255
        return sorted(gathered, key=lambda number: (-gathered[number], number))[:CANDIDATES]


def _matched(one: Scored) -> tuple[str, ...]:
    """The words of the query that the document answers; the name itself when only the whole is alike."""
    words = {token for name in one.document.names for _, tokens in name.words for token in tokens}
    words |= one.document.body
    matched = [unit.text for unit in one.reading.units if words.intersection(unit.answers) and unit.weight > 0.1]
    return tuple(dict.fromkeys(matched)) or ((one.judged.name,) if one.judged.name else ())
