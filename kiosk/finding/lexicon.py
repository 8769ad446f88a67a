"""General words of the language and what they weigh; runs at build time, from jieba's word list.

A terminal must tell a word that no hall knows (“天气”) from a slip of the keyboard (“陪训”), and a word that says what
somebody wants from one that only joins others. Both come from how frequent a word is and which part of speech it is.
"""

import json
import math
import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from kiosk.finding.cutting import cut

LEAST_FREQUENT = 30
"""Occurrences in jieba's corpus below which a word is left out, unless the hall itself uses it."""
CORPUS = 60_101_967
"""Words in that corpus: the sum of all occurrences in the list."""
RARE = (0, "")
OWN_COST, OWN_WEIGHT = 13.0, 0.8
"""Of a term that no list has."""

PARTS_OF_SPEECH = {
    **dict.fromkeys(("n", "ng", "nz", "nt", "ns", "j", "vn", "an", "nrt", "nr", "l", "i", "b"), 1.0),
    **dict.fromkeys(("v", "vg", "vd"), 0.75),
    **dict.fromkeys(("a", "ad", "ag", "s"), 0.5),
    **dict.fromkeys(("t", "tg", "z"), 0.3),
}
"""How much a word of this kind says about what is wanted; particles, pronouns, numbers and adverbs nearly nothing."""
SAYS_LITTLE = 0.12

EASY, HARD = 6.0, 14.0
"""Information (in nats) of the most ordinary and of the rarest words; between them the weight grows evenly."""


@dataclass(frozen=True, slots=True)
class GeneralWords:
    """`costs`: nats of each word; `weights`: 0..1, how much it says by itself."""

    costs: Mapping[str, float]
    weights: Mapping[str, float]

    def with_own(self, own: "GeneralWords") -> "GeneralWords":
        return GeneralWords({**self.costs, **own.costs}, {**self.weights, **own.weights})


@cache
def general_words() -> GeneralWords:
    """The words that every pack brings along."""
    return _weighed(word for word, (times, _) in _listed().items() if len(word) == 1 or times >= LEAST_FREQUENT)


def own_words(texts: Collection[str], terms: Iterable[str]) -> GeneralWords:
    """Rarer words of the list that stand in `texts` (“准入”), and those of `terms` that no list has (“图审”)."""
    pieces = (text[at : at + size] for text in texts for size in (2, 3, 4) for at in range(len(text) - size + 1))
    listed, general = _listed(), general_words().costs
    own = _weighed(sorted({piece for piece in pieces if piece in listed and piece not in general}))
    known = {**general, **own.costs}
    new = {term for term in terms if len(term) in (2, 3) and not term.isascii() and cut(term, known.get) == [*term]}
    return own.with_own(GeneralWords(dict.fromkeys(sorted(new), OWN_COST), dict.fromkeys(sorted(new), OWN_WEIGHT)))


@cache
def _listed() -> dict[str, tuple[int, str]]:
    """jieba's words of up to four signs with how often each occurs and its part of speech."""
    lines = files("jieba").joinpath("dict.txt").read_text("utf-8").splitlines()
    rows = (line.split(" ") for line in lines)
    return {row[0]: (int(row[1]), row[2]) for row in rows if len(row[0]) <= 4}


def _weighed(words: Iterable[str]) -> GeneralWords:
    listed = _listed()
    costs: dict[str, float] = {}
    weights: dict[str, float] = {}
    for word in words:
        times, kind = listed[word]
        if len(word) == 4 and all(listed.get(half, RARE)[0] >= LEAST_FREQUENT for half in (word[:2], word[2:])):
            continue
        cost = math.log(CORPUS) - math.log(times + 1)
        costs[word] = round(cost, 1)
        share = min(1.0, max(0.05, (cost - EASY) / (HARD - EASY)))
        weights[word] = round(share * PARTS_OF_SPEECH.get(kind, SAYS_LITTLE), 2)
    return GeneralWords(costs, weights)


@cache
def packed_general_words() -> bytes:
    """What every pack carries; made once."""
    return packed(general_words())


def packed(words: GeneralWords) -> bytes:
    """What `unpacked` reads on the terminal."""
    text = json.dumps([words.costs, words.weights], ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), 9)


def unpacked(data: bytes) -> GeneralWords:
    """Raises ValueError or zlib.error when the data is damaged."""
    costs, weights = json.loads(zlib.decompress(data))
    return GeneralWords(costs, weights)
