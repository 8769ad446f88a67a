"""Ten thousand made-up affairs, recombined from real ones with a fixed seed, to see how a search grows."""

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

SEED = 20261121
TOWNS = ("东城", "西湖", "南浦", "北岸", "上塘", "下桥", "新桥", "古荡", "长河", "西兴", "浦沿", "义桥", "临浦", "河上")
ALIASES = 6

Data = Mapping[str, Any]


def synthetic(items: Sequence[Data], count: int, seed: int = SEED) -> Iterator[dict[str, Any]]:
    """`count` items under the sources' field names: the front of one real name joined to the end of another."""
    chance = random.Random(seed)  # noqa: S311 (no secret: the same data every time)
    names = [name for item in items for name in (item["title"], item["plain_title"], *item.get("aliases", ()))]
    summaries = [item["summary"] for item in items]
    for number in range(count):
        mixed = [_mixed(chance, names) for _ in range(ALIASES + 2)]
        yield {
            "id": f"qt-{number + 1}",
            "title": chance.choice(TOWNS) + mixed[0],
            "plain_title": mixed[1],
            "section": "approval",
            "summary": chance.choice(summaries),
            "aliases": mixed[2:],
            "source": ["law/synthetic#1"],
        }


def _mixed(chance: random.Random, names: Sequence[str]) -> str:
    front, end = chance.choice(names), chance.choice(names)
    return front[: max(2, len(front) // 2)] + end[len(end) // 2 :]
