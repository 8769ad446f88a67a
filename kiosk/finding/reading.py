"""Reads a query as words of the language and of the index: slips put right, pinyin and initials turned into words.

The cheapest way through the signs and syllables wins (`path`); each of its words then gets what answers it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.finding.index import Index
from kiosk.finding.meanings import occurrences
from kiosk.finding.path import Place, cheapest, places_of
from kiosk.finding.query import Query, pairs
from kiosk.finding.sounds import soft, syllables_of
from kiosk.finding.tables import NEVER_OUTSIDE, pair_term
from kiosk.finding.weighing import rarity, weight_of

BY_MEANING = 0.85
"""Credit of a synonym against the word itself; the other likewise."""
BY_LIKENESS = (0.65, 0.5)
"""Of a word that sounds the same as a real word: when the index lacks that one, and when it has it."""
LETTERS_UNREAD, LETTERS_UNFINISHED = 0.6, 0.1
"""Weight of a syllable that no word has, and of one that is still being typed."""
SHORTEST_INITIALS, LONGEST_INITIALS = 2, 8
MOST_PAIRS = 40
MARKS = ("@", NEVER_OUTSIDE)
"""Signs before tokens that say something about the query and are no words of documents."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One word of the query. `answers` are the tokens that answer it, with a credit of at most 1."""

    text: str
    weight: float
    answers: Mapping[str, float]
    known: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a query. `share` (0..1) says how likely it is beside the others.

    `texts` are the writings that a name may equal or contain; `letters` the typed letters, if any. `platforms` are the
    industries that are named; `never_outside` says that an affair of some hall is asked for.
    """

    units: tuple[Unit, ...]
    texts: tuple[str, ...]
    letters: str
    pairs: Mapping[str, float]
    platforms: frozenset[str]
    never_outside: bool
    share: float = 1.0

    @property
    def text(self) -> str:
        """The query in words, slips put right."""
        return "".join(unit.text for unit in self.units)


def readings(query: Query, index: Index) -> tuple[Reading, ...]:
    """All ways worth trying, the likeliest first; none for an empty query."""
    if not query.whole:
        return ()
    if not query.latin:
        return (_read(places_of(query.whole, index), (query.whole, query.text), "", index),)
    letters = query.text
    found: list[Reading] = []
    syllables = syllables_of(letters, index.syllables)
    if letters in index.vocabulary:
        found.append(_read([Place(letters, "")], (letters,), letters, index))
    if syllables:
        places = [Place("", syllable) for syllable in syllables]
        found.append(_read(places, (letters,), letters, index))
    if letters.isalpha() and SHORTEST_INITIALS <= len(letters) <= LONGEST_INITIALS:
        found.extend(_by_initials(letters, index))
    return tuple(found) or (_read([Place(letters, "")], (letters,), letters, index),)


def _by_initials(letters: str, index: Index) -> Iterator[Reading]:
    runs = index.runs(letters)
    whole = sum(weight for _, weight in runs) or 1
    for words, weight in runs:
        places = [Place(sign, index.sounds.get(sign, "")) for sign in words]
        yield replace(_read(places, (words,), letters, index), share=weight / whole)


def _read(places: Sequence[Place], texts: tuple[str, ...], letters: str, index: Index) -> Reading:
    return _reading([_unit(*arc, index) for arc in cheapest(places, index)], texts, letters, index)


def _unit(written: str, words: tuple[str, ...], credit: float, index: Index) -> Unit:
    if not words:
        unfinished = written not in index.syllables
        return Unit(written, LETTERS_UNFINISHED if unfinished else LETTERS_UNREAD, {}, known=False)
    unit = _unit_of(words, credit, index)
    if len(words) == 1 and words[0] == written and len(written) > 1:
        sounds = " ".join(soft(index.sounds.get(sign, sign)) for sign in written)
        likeness = BY_LIKENESS[unit.known]
        answers = {word: likeness for word in index.alike.get(sounds, ()) if index.found(word)}
        return replace(unit, answers=answers | dict(unit.answers))
    return unit


def _unit_of(words: Iterable[str], credit: float, index: Index) -> Unit:
    """The words that one part of the query may stand for."""
    answers: dict[str, float] = {}
    weights: list[float] = []
    texts = tuple(words)
    for word in texts:
        if index.found(word):
            answers[word] = credit
        for token in index.asking.get(word, ()):
            answers[token] = max(credit * BY_MEANING, answers.get(token, 0.0))
        weights.append(weight_of(word, index.found(word), index.total, index.general))
    return Unit(texts[0], max(weights), answers, _is_known(answers))


def _reading(units: Sequence[Unit], texts: tuple[str, ...], letters: str, index: Index) -> Reading:
    units = _with_meanings(units, index)
    words = "".join(unit.text for unit in units)
    marks = pairs(words)[:MOST_PAIRS]
    weights = {pair: rarity(index.posting(pair_term(pair)).found, index.total) for pair in marks}
    platforms = frozenset(token[1:] for unit in units for token in unit.answers if token.startswith("@"))
    writings = tuple(dict.fromkeys((*texts, words)))
    never_outside = any(NEVER_OUTSIDE in unit.answers for unit in units)
    return Reading(tuple(units), writings, letters, weights, platforms, never_outside)


def _with_meanings(units: Sequence[Unit], index: Index) -> list[Unit]:
    """Add what runs of words mean together: “没人管” is three words and one meaning."""
    found: list[dict[str, float]] = [dict(unit.answers) for unit in units]
    for first, last, token in occurrences([unit.text for unit in units], index.asking):
        for at in range(first, last):
            found[at][token] = max(BY_MEANING, found[at].get(token, 0.0))
    return [
        replace(unit, answers=answers, known=_is_known(answers), weight=_lifted(unit, answers, index))
        for unit, answers in zip(units, found, strict=True)
    ]


def _is_known(answers: Iterable[str]) -> bool:
    return any(token[0] not in MARKS for token in answers)


def _lifted(unit: Unit, answers: Mapping[str, float], index: Index) -> float:
    """A weak word that carries a rare meaning weighs as that meaning does, halved."""
    rare = [rarity(index.posting(token).found, index.total) for token in answers if token.startswith("#")]
    return max(unit.weight, 0.5 * max(rare, default=0.0))
