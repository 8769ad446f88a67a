"""Cuts text into words by what each word costs (the rarer, the dearer): the same rule for names and for queries.

Pure; the words and their costs come from `kiosk.finding.lexicon`.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from kiosk.finding.query import LATIN

LONGEST_WORD = 4
UNKNOWN_SIGN = 14.0
"""Cost of a sign that no word list has: dearer than any word, so that words win."""

PARTICLES = frozenset("个的了啊呀呢吗吧嘛哦么些点份位把给得着过就都也还")
"""Signs without a meaning of their own when they stand alone: “找个工作” says what “找工作” says."""

Cost = Callable[[str], float | None]


def cut(text: str, cost: Cost) -> list[str]:
    """The cheapest way to read normalised `text` as words; Latin and digit runs stay whole."""
    words: list[str] = []
    at = 0
    for run in LATIN.finditer(text):
        words.extend(_cut_signs(text[at : run.start()], cost))
        words.append(run.group())
        at = run.end()
    words.extend(_cut_signs(text[at:], cost))
    return words


def cut_to_meaning(text: str, cost: Cost) -> list[str]:
    """Like `cut`, with particles taken out and what then stands side by side read again."""
    words = cut(text, cost)
    kept = [word for word in words if word not in PARTICLES]
    if not kept or len(kept) == len(words):
        return words
    return cut("".join(kept), cost)


def _cut_signs(text: str, cost: Cost) -> Iterator[str]:
    if not text:
        return
    best = [0.0] + [float("inf")] * len(text)
    back = [0] * (len(text) + 1)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - LONGEST_WORD), end):
            word = text[start:end]
            price = cost(word)
            if price is None:
                if end - start > 1:
                    continue
                price = UNKNOWN_SIGN
            if best[start] + price < best[end]:
                best[end], back[end] = best[start] + price, start
    bounds = [len(text)]
    while bounds[-1]:
        bounds.append(back[bounds[-1]])
    bounds.reverse()
    for start, end in pairwise(bounds):
        yield text[start:end]
