"""How long one keystroke takes, against one plain FTS5 query on the same data in the same run."""

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.search_rivals import Texts, trigrams
from kiosk.finding import INDEX_TABLES, Searcher, write_index

ITEMS = "item"
SHORTEST = 3
"""Signs below which FTS5's trigrams look nothing up, so that there is nothing to compare."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds of processor time of one keystroke, at the 95th of 100; `ratio` to the plain query's."""

    items: int
    keystrokes: int
    median_ms: float
    p95_ms: float
    plain_median_ms: float
    plain_p95_ms: float

    @property
    def ratio(self) -> float:
        return self.p95_ms / self.plain_p95_ms


def keystrokes(texts: Iterable[str]) -> tuple[str, ...]:
    """What stands in the field after every key, for each text; the beginnings that trigrams cannot look up left out."""
    return tuple(text[:end] for text in texts for end in range(SHORTEST, len(text) + 1))


def speed(search: Callable[[str], object], texts: Texts, typed: Sequence[str], items: int) -> Speed:
    """Time both in turn, so that a busy moment of the machine hits both alike; the first turn is thrown away."""
    plain = trigrams(texts)
    search(typed[0]), plain(typed[0])
    ours: list[float] = []
    theirs: list[float] = []
    for text in typed:
        ours.append(_cost(search, text))
        theirs.append(_cost(plain, text))
    return Speed(items, len(typed), statistics.median(ours), _p95(ours), statistics.median(theirs), _p95(theirs))


def speed_of_made_up(items: Sequence[dict[str, object]], folder: Path, typed: Sequence[str]) -> Speed:
    """Write an index of `items` into `folder` and type into it."""
    path = folder / "made-up.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(INDEX_TABLES)
        write_index(connection, {ITEMS: items})
        connection.commit()
    with closing(sqlite3.connect(path)) as connection:
        searcher = Searcher(connection)
        texts = [(str(item["id"]), _words(item)) for item in items]
        return speed(lambda text: searcher.search(text, ((ITEMS,),), _always), texts, typed, len(items))


def _cost(search: Callable[[str], object], text: str) -> float:
    """Processor time of this thread: what else the machine does meanwhile is not the search's."""
    began = time.thread_time()
    search(text)
    return (time.thread_time() - began) * 1000


def _always(_subject: str, _id: str) -> bool:
    return True


def _words(item: dict[str, object]) -> str:
    aliases = item["aliases"]
    assert isinstance(aliases, list)
    return "\n".join((str(item["title"]), str(item["plain_title"]), *aliases, str(item["summary"])))


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]
