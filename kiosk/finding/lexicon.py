"""General words of the language and what they weigh; runs at build time, from jieba's word list.

A terminal must tell a word that no hall knows (“天气”) from a slip of the keyboard (“陪训”), and a word that says what
somebody wants from one that only joins others. Both come from how frequent a word is and which part of speech it is.
"""

import json
import math
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LEAST_FREQUENT = 30
"""Occurrences in jieba's corpus (60 million words) below which a word is left out."""

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


@cache
def general_words() -> GeneralWords:
    """Read jieba's list once."""
    lines = files("jieba").joinpath("dict.txt").read_text("utf-8").splitlines()
    rows = [line.split(" ") for line in lines]
    total = math.log(sum(int(row[1]) for row in rows))
    costs: dict[str, float] = {}
    weights: dict[str, float] = {}
    kept = [row for row in rows if len(row[0]) == 1 or (len(row[0]) <= 4 and int(row[1]) >= LEAST_FREQUENT)]
    short = {row[0] for row in kept if len(row[0]) == 2}
    for word, times, kind in kept:
        if len(word) == 4 and word[:2] in short and word[2:] in short:
            continue
        cost = total - math.log(int(times) + 1)
        costs[word] = round(cost, 1)
        share = min(1.0, max(0.05, (cost - EASY) / (HARD - EASY)))
        weights[word] = round(share * PARTS_OF_SPEECH.get(kind, SAYS_LITTLE), 2)
    return GeneralWords(costs, weights)


@cache
def packed_general_words() -> bytes:
    """What `unpack_general_words` reads on the terminal."""
    words = general_words()
    text = json.dumps([words.costs, words.weights], ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), 9)


def unpack_general_words(data: bytes) -> GeneralWords:
    """Raises ValueError or zlib.error when the data is damaged."""
    costs, weights = json.loads(zlib.decompress(data))
    return GeneralWords(costs, weights)
