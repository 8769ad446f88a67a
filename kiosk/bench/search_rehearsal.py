"""Queries nobody has asked yet, made from a pack: each everyday name is asked for while it is struck from the list.

What an editor wrote as the tenth way to say something is as good a guess at an eleventh as can be had. The same is
done with what no hall does, and with slips, pinyin and initials of names.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.bench.search_queries import Asked, Judge
from kiosk.finding import OUTSIDE, DocumentRecord, Field, NameRecord, Searcher

SEED = 1
NAMES = 6
"""Names of one affair that are rehearsed at most."""
SHORTEST = 4
SPOKEN = (
    "我想问一下{}要怎么弄啊",
    "{}这个事情找谁呀 我第一次来不太懂",
    "麻烦你帮我看看{}在这里可以办吗",
    "家里人叫我来问问{}的事情 你们管不管",
    "听别人说这里能{} 是不是真的",
    "小姑娘我问你哦 {}要到哪里去",
    "我们单位想{} 有没有人可以讲一讲",
    "{}怎么办",
    "请问{}在哪里",
)
"""What people put around what they want."""
RARE = 0.5
OF_INDUSTRY = 0.2
"""Names of an industry platform are mostly names of a common affair as well, and then that one is meant."""
TUNED = 3.0
"""Weight of a query of a file against a rehearsed one; of a slip: `RARE`."""


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """One query with the ids that answer it (`OUTSIDE` when nothing does) and the name that is struck out."""

    text: str
    without: str
    accepted: frozenset[str]
    weight: float
    kind: str


def rehearsed(searcher: Searcher, seed: int = SEED) -> Iterator[Rehearsed]:
    """From every affair and everything outside, in a fixed order."""
    chance = random.Random(seed)  # noqa: S311 (no secret: the same rehearsal every time)
    for document in searcher.index.documents():
        if document.subject == OUTSIDE:
            for name in document.names:
                yield Rehearsed(name.text, name.text, frozenset({OUTSIDE}), 1.0, OUTSIDE)
                yield from _spoken(name, frozenset({OUTSIDE}), 1.0, chance)
        elif document.subject == "item":
            yield from _of_item(document, chance)


def from_queries(queries: Sequence[Asked], judge: Judge) -> Iterator[Rehearsed]:
    """The rows of a query file that this catalogue can answer, or that nothing answers."""
    for asked in queries:
        accepted = judge.accepted(asked) if asked.accept else frozenset({OUTSIDE})
        if accepted:
            yield Rehearsed(asked.text, "", accepted, TUNED, "tuning")


def _of_item(document: DocumentRecord, chance: random.Random) -> Iterator[Rehearsed]:
    names = [name for name in document.names if name.field == Field.ALIAS and len(name.text) > 1]
    chance.shuffle(names)
    here = frozenset({document.id})
    worth = 1.0 if document.group in ("common", "citizen") else OF_INDUSTRY
    for name in names[:NAMES]:
        yield Rehearsed(name.text, name.text, here, worth, "name")
        yield from _spoken(name, here, worth, chance)
    if names and chance.random() < RARE:
        text = _slipped(chance.choice(names), chance)
        if text:
            yield Rehearsed(text, "", here, RARE * worth, "slip")


def _spoken(name: NameRecord, accepted: frozenset[str], worth: float, chance: random.Random) -> Iterator[Rehearsed]:
    if chance.random() < RARE:
        yield Rehearsed(chance.choice(SPOKEN).format(name.text), name.text, accepted, RARE * worth, "spoken")


def _slipped(name: NameRecord, chance: random.Random) -> str:
    """The pinyin or the initials of a name, or the name with two signs swapped or one missing."""
    text, way = name.text, chance.randrange(4)
    if way == 0:
        return name.pinyin
    if way == 1:
        return name.initials if len(text) <= SHORTEST + 2 else ""
    if len(text) < SHORTEST:
        return ""
    at = chance.randrange(len(text) - 1)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :] if way == 2 else text[:at] + text[at + 1 :]
