"""Finds documents by everyday words, pinyin, initials and with slips. Reads the pack's index, nothing else.

A few dozen candidates come from the postings of the query's words, meanings and pairs of signs; only they are judged.
"""

import sqlite3
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kiosk.finding.features import answers_of, judge
from kiosk.finding.index import Index
from kiosk.finding.query import normal, understand
from kiosk.finding.ranking import Scored, score, shown
from kiosk.finding.reading import Reading, readings
from kiosk.finding.tables import OUTSIDE, pair_term
from kiosk.finding.weights import RANK

CANDIDATES = ((26, 10, 4), (14, 6, 3))
"""How many are judged: affairs, other kinds, what no hall does. The second row is for each of several readings."""
PAIR_WEIGHT = 0.5
"""Of a pair of signs against a word, when candidates are gathered."""


FAINT_BESIDE = 0.12
"""A word that weighs less of the weightiest one brings no candidates."""
FAINT = 0.1
"""A word that weighs less is not named as the reason of a hit."""

IsThere = Callable[[str, str], bool]


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
        self._connection = connection
        self.index = Index(connection)

    def search(
        self, text: str, groups: Sequence[Collection[str]], is_there: IsThere, limit: int = 20
    ) -> list[list[Found]]:
        """For each group of subjects what fits, at most `limit`, best first. Any text is allowed.

        `is_there` says of a subject and an id whether it may be shown today.
        """
        scored = [
            one for one in self.scored(text) if _is_outside(one) or is_there(one.document.subject, one.document.id)
        ]
        answers = []
        for group in groups:
            fitting = shown([one for one in scored if _is_outside(one) or one.document.subject in group])
            answers.append([_found(one) for one in fitting[: max(0, limit)]])
        return answers

    def scored(self, text: str, without: str = "", weights: Mapping[str, float] = RANK) -> list[Scored]:
        """Every candidate under its best reading, in no order. See `judge` for `without`."""
        best: dict[int, Scored] = {}
        found = readings(understand(text), self.index)
        for reading in found:
            for one in self._under(reading, CANDIDATES[len(found) > 1], without, weights):
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

    def close(self) -> None:
        """Close the connection, when the searcher was given one of its own."""
        self._connection.close()

    def probe(self) -> None:
        """Read every part of the index once. Raises sqlite3.Error, KeyError or ValueError when it is damaged."""
        self.index.probe()

    def _under(
        self, reading: Reading, quota: Sequence[int], without: str, weights: Mapping[str, float]
    ) -> list[Scored]:
        answers = answers_of(reading)
        found = []
        for number in self._candidates(reading, quota):
            document = self.index.document(number)
            if document.subject == OUTSIDE and reading.never_outside:
                continue
            judged = judge(reading, answers, document, without)
            found.append(Scored(document, reading, judged, score(judged.row, weights)))
        return found

    def _paired(self, reading: Reading) -> dict[int, float]:
        """The weight of the query's pairs of signs that each document has."""
        found: dict[int, float] = {}
        for pair, weight in reading.pairs.items():
            for number, impact in self.index.posting(pair_term(pair)).documents:
                found[number] = found.get(number, 0.0) + PAIR_WEIGHT * weight * impact / 255
        return found

    def _candidates(self, reading: Reading, quota: Sequence[int]) -> list[int]:
        gathered = self._paired(reading)
        least = FAINT_BESIDE * max((unit.weight for unit in reading.units), default=0.0)
        for unit in reading.units:
            if unit.weight < least:
                continue
            best: dict[int, float] = {}
            for token, credit in unit.answers.items():
                for number, impact in self.index.posting(token).documents:
                    gain = credit * impact
                    if gain > best.get(number, 0.0):
                        best[number] = gain
            for number, gain in best.items():
                gathered[number] = gathered.get(number, 0.0) + unit.weight * gain / 255
        return list(self._most_promising(gathered, quota))

    def _most_promising(self, gathered: Mapping[int, float], quota: Sequence[int]) -> Iterator[int]:
        """The best of every part of the index, so that no kind crowds out another."""
        left = [self.index.items, self.index.others, self.index.total]
        open_places = list(quota)
        for _, number in sorted([(-gain, number) for number, gain in gathered.items()]):
            part = bisect_left(left, number)
            if open_places[part]:
                open_places[part] -= 1
                yield number
            elif not any(open_places):
                break


def _is_outside(one: Scored) -> bool:
    return one.document.subject == OUTSIDE


def _found(one: Scored) -> Found:
    return Found(one.document.subject, one.document.id, round(one.score, 4), _matched(one))


def _matched(one: Scored) -> tuple[str, ...]:
    """The words of the query that the document answers; the name itself when only the whole is alike."""
    units = zip(one.reading.units, one.judged.answered, strict=False)
    answered = [(unit.text, credit > 0.0 and unit.weight > FAINT) for unit, credit in units]
    runs = groupby(answered, key=lambda pair: pair[1])
    matched = ["".join(text for text, _ in run) for fits, run in runs if fits]
    return tuple(dict.fromkeys(matched)) or ((one.judged.name,) if one.judged.name else ())
