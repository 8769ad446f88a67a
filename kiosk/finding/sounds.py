"""Pinyin without pypinyin: cutting typed letters into syllables, and the sounds that people mix up.

Pure rules over a set of syllables that the pack brings along; used by the index and by every search.
"""

from collections.abc import Set as AbstractSet

LONGEST_SYLLABLE = 6

MIXED_STARTS = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l"))
MIXED_ENDS = (("ang", "an"), ("eng", "en"), ("ing", "in"), ("ong", "on"))
"""Pairs that many people in the south do not tell apart; both sides become the second one."""


def soft(syllable: str) -> str:
    """The syllable with mixed-up sounds made one: `zhang` and `zan` both give `zan`."""
    for sharp, dull in MIXED_STARTS:
        if syllable.startswith(sharp):
            syllable = dull + syllable[len(sharp) :]
            break
    for sharp, dull in MIXED_ENDS:
        if syllable.endswith(sharp):
            return syllable[: -len(sharp)] + dull
    return syllable


def syllables_of(letters: str, known: AbstractSet[str]) -> tuple[str, ...]:
    """Cut `letters` into as few known syllables as possible; the last one may be unfinished.

    Empty when the letters are no pinyin.
    """
    best: list[tuple[str, ...] | None] = [None] * (len(letters) + 1)
    best[0] = ()
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - LONGEST_SYLLABLE), end):
            before, part = best[start], letters[start:end]
            if before is None or (part not in known and not (end == len(letters) and _begins(part, known))):
                continue
            shortest = best[end]
            if shortest is None or len(before) + 1 < len(shortest):
                best[end] = (*before, part)
    return best[-1] or ()


def _begins(part: str, known: AbstractSet[str]) -> bool:
    return any(syllable.startswith(part) for syllable in known)
