"""How well an affair answers a query. Pure rules; every number here is a weight found by trying real queries.

A score has two parts: how much of the query the affair's words cover (0 to about 1.4), and how near the best of its
names is to the query as a whole (0 to 3).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from kiosk.content.query import Query

EXACT = 3.0
IN_BODY = 0.55
"""A word of the summary or of the department counts this much of a word of a name."""
BY_SOUND = 0.7
"""A homophone counts this much of the word itself."""
UNKNOWN = 1.6
"""Weight of a gram that no affair contains: enough to push nonsense down, little enough for chatty sentences."""
LONG_GRAM = 0.12
MOST_LONG = 0.4
LOWEST = 0.42
"""Below this score nothing is shown: an empty answer with a helper's number is better than a wrong affair."""
LOWEST_OF_TWO = 0.24
"""Enough when two separate words of the query are in the affair's names: a long, chatty sentence."""
MISTYPED = 66.0
MISTYPED_PINYIN = 82.0


@dataclass(frozen=True)
class Name:
    """One way to call an affair, with its sound."""

    text: str
    syllables: tuple[str, ...]
    initials: str
    official: bool

    @cached_property
    def pinyin(self) -> str:
        return "".join(self.syllables)

    @cached_property
    def starts(self) -> frozenset[int]:
        """Where syllables begin in `pinyin`."""
        ends = [0]
        for syllable in self.syllables:
            ends.append(ends[-1] + len(syllable))
        return frozenset(ends[:-1])

    def is_near(self, query: Query) -> bool:
        return nearness(query, self) > 0.0


@dataclass(frozen=True, slots=True)
class Terms:
    """The tokens of one affair, as the index has them."""

    names: frozenset[str]
    body: frozenset[str]
    sounds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Weighted:
    """The grams of a query with their rarity; 0 means that no affair has it."""

    words: Mapping[str, float]
    sounds: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Found:
    number: int
    item_id: str
    score: float
    matched: tuple[str, ...]
    named: int
    """How many of `matched` are words of the affair's names."""


def sure(found: Found) -> bool:
    """Whether this is worth showing."""
    return found.score >= (LOWEST_OF_TWO if found.named >= 2 else LOWEST)


def score(number: int, item_id: str, query: Query, weighted: Weighted, terms: Terms, names: Iterable[Name]) -> Found:
    """Judge one affair."""
    best, near = max(((name, nearness(query, name)) for name in names), key=lambda pair: pair[1], default=(None, 0.0))
    total = coverage(query, weighted, terms) + near
    matched = _matched(weighted.words, terms)
    named = sum(1 for gram in matched if gram in terms.names and len(gram) >= 2)
    if not matched and best is not None and near:
        matched = (best.text,)
    return Found(number, item_id, round(total, 4), matched, named)


def coverage(query: Query, weighted: Weighted, terms: Terms) -> float:
    """The share of the query's weight that the affair answers, by its words or by their sound."""
    by_sound = _share(weighted.sounds, lambda gram: 1.0 if gram in terms.sounds else 0.0)
    if query.latin:
        return max(by_sound * 0.9, _share(weighted.words, lambda gram: _word(gram, terms)))
    short = {gram: weight for gram, weight in weighted.words.items() if len(gram) <= 2 or gram.isascii()}
    by_word = _share(short, lambda gram: _word(gram, terms))
    long = sum(LONG_GRAM for gram in weighted.words if gram not in short and gram in terms.names)
    return max(by_word, by_sound * BY_SOUND) + min(long, MOST_LONG)


def _word(gram: str, terms: Terms) -> float:
    return 1.0 if gram in terms.names else IN_BODY if gram in terms.body else 0.0


def _share(weights: Mapping[str, float], answered: Callable[[str], float]) -> float:
    whole = sum(weight or UNKNOWN for weight in weights.values())
    return sum(weight * answered(gram) for gram, weight in weights.items()) / whole if whole else 0.0


def nearness(query: Query, name: Name) -> float:
    """How near the name is to the query as a whole: 3 when they are the same, 0 when they have nothing in common."""
    texts = {query.whole, query.text}
    if name.text in texts:
        return EXACT
    by_text = max(_contained(text, name.text) for text in texts)
    if query.latin:
        return max(by_text, max(_by_pinyin(text, name) for text in texts))
    return by_text or max(_mistyped(text, name.text, MISTYPED) for text in texts)


def _contained(text: str, name: str) -> float:
    if len(text) >= 2 and text in name:
        return 0.7 + 0.8 * len(text) / len(name)
    if len(text) == 1 and not text.isascii() and text in name:
        return 0.45 + 0.1 / len(name)
    if len(name) >= 2 and name in text:
        return 0.5 + len(name) / len(text)
    return 0.0


def _by_pinyin(letters: str, name: Name) -> float:
    if letters == name.pinyin:
        return EXACT - 0.2
    if letters == name.initials and len(letters) >= 2:
        return EXACT - 0.8
    if len(letters) >= 3 and name.pinyin.find(letters) in name.starts:
        return 0.6 + 0.9 * len(letters) / len(name.pinyin)
    if len(letters) >= 2 and letters in name.initials:
        return 0.4 + len(letters) / len(name.initials)
    if len(name.pinyin) >= 6 and name.pinyin in letters:
        return 0.5 + len(name.pinyin) / len(letters)
    if len(letters) == 1 and name.initials.startswith(letters):
        return 0.5
    return _mistyped(letters, name.pinyin, MISTYPED_PINYIN) if len(letters) >= 5 else 0.0


def _mistyped(text: str, name: str, lowest: float) -> float:
    ratio = fuzz.ratio(text, name, score_cutoff=lowest)
    return 0.9 * ratio / 100 if len(text) >= 3 else 0.0


def _matched(words: Mapping[str, float], terms: Terms) -> tuple[str, ...]:
    """The longest grams of the query that the affair has, none inside another."""
    kept: list[str] = []
    for gram in sorted(words, key=len, reverse=True):
        if _word(gram, terms) and not any(gram in longer for longer in kept):
            kept.append(gram)
    return tuple(kept)
