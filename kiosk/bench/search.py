"""`kiosk bench search`: is the right answer first, against plain ways to search the same data, and how fast."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.bench.search_quality import Outcome, measure
from kiosk.bench.search_queries import Asked, Judge, read_queries
from kiosk.bench.search_rivals import RIVALS, Texts
from kiosk.bench.search_speed import Speed, keystrokes, speed, speed_of_made_up
from kiosk.bench.search_synthetic import synthetic
from kiosk.catalog import Catalog, Item
from kiosk.paths import assets_dir

FIRST, WITHIN_THREE = 0.88, 0.96
"""Reach of every query file."""
SLOWEST_MS, SLOWEST_RATIO = 10.0, 8.0
"""Reach of a keystroke among `MADE_UP` affairs: milliseconds at the 95th of 100, and as a ratio to a plain query."""
MADE_UP = 10_000
TYPED = 60
"""Queries that are typed key by key when time is measured."""
SHOWN = 10
OURS = "budayang"


@dataclass(frozen=True, slots=True)
class FileReport:
    """One query file: outcomes by way of searching, ours first."""

    file: str
    outcomes: dict[str, Outcome]

    @property
    def within(self) -> bool:
        ours = self.outcomes[OURS].overall
        return ours.first >= FIRST and ours.within_three >= WITHIN_THREE


@dataclass(frozen=True, slots=True)
class SearchReport:
    """`real`: over the pack's affairs; `made_up`: over many more than any hall will have."""

    files: tuple[FileReport, ...]
    real: Speed
    made_up: Speed

    @property
    def within(self) -> bool:
        fast = self.made_up.p95_ms <= SLOWEST_MS and self.made_up.ratio <= SLOWEST_RATIO
        return fast and all(report.within for report in self.files)

    def data(self) -> dict[str, Any]:
        """For `--json`: everything that was measured, with the reach."""
        return {
            "files": [_file_data(report) for report in self.files],
            "keystroke": {name: _speed_data(one) for name, one in (("real", self.real), ("made_up", self.made_up))},
            "reach": {"first": FIRST, "within_three": WITHIN_THREE, "p95_ms": SLOWEST_MS, "ratio": SLOWEST_RATIO},
            "within": self.within,
        }


def default_files() -> tuple[Path, ...]:
    """The half for tuning and the half that is only measured."""
    return tuple(assets_dir() / "queries" / f"{name}.json" for name in ("tuning", "held_back"))


def bench_search(catalog: Catalog, folder: Path, files: Sequence[Path]) -> SearchReport:
    """Measure on every file, then the time of a keystroke. `folder` takes the made-up index.

    Raises `Refusal` for a file that holds no queries.
    """
    asked = {path: read_queries(path) for path in files}
    texts = _texts(catalog)
    ways: dict[str, Callable[[str], Sequence[str]]] = {OURS: lambda text: _ids(catalog, text)}
    ways |= {name: make(texts) for name, make in RIVALS.items()}
    judge = Judge(catalog)
    reports = tuple(
        FileReport(path.name, {name: measure(way, queries, judge) for name, way in ways.items()})
        for path, queries in asked.items()
    )
    typed = keystrokes(_spread([one for queries in asked.values() for one in queries]))
    real = speed(lambda text: catalog.search(text), texts, typed, len(catalog.items()))
    made_up = speed_of_made_up(list(synthetic(_sources(catalog), MADE_UP)), folder, typed)
    return SearchReport(reports, real, made_up)


def _ids(catalog: Catalog, text: str) -> list[str]:
    return [hit.id for hit in catalog.find(text, SHOWN).hits]


def _spread(queries: Sequence[Asked]) -> list[str]:
    """Evenly over the files, so that every style is typed."""
    step = max(1, len(queries) // TYPED)
    return [one.text for one in queries[::step]]


def _texts(catalog: Catalog) -> Texts:
    """What the plain ways search: the same records, names and summary of each."""
    rows = [(item.id, "\n".join(_names(item))) for item in catalog.items()]
    rows += [(one.id, f"{one.title}\n{one.plain_title}\n{one.summary}") for one in catalog.scenes()]
    rows += [(one.id, f"{one.title}\n{one.plain_title}\n{one.summary}") for one in catalog.policies()]
    rows += [(one.id, "\n".join((one.question, *one.ask))) for one in catalog.faqs()]
    rows += [(one.id, f"{one.name}\n{one.takes}") for one in catalog.places()]
    return rows


def _names(item: Item) -> tuple[str, ...]:
    return (item.title, item.plain_title, *item.aliases, item.summary)


def _sources(catalog: Catalog) -> list[dict[str, Any]]:
    fields = ("title", "plain_title", "aliases", "summary")
    return [{name: getattr(item, name) for name in fields} for item in catalog.items()]


def _file_data(report: FileReport) -> dict[str, Any]:
    ways = {}
    for name, outcome in report.outcomes.items():
        honesty = {"precision": outcome.honesty.precision, "recall": outcome.honesty.recall}
        ways[name] = asdict(outcome) | {"no_answer": asdict(outcome.honesty) | honesty}
    return {"file": report.file, "within": report.within, "ways": ways}


def _speed_data(one: Speed) -> dict[str, Any]:
    return asdict(one) | {"ratio": one.ratio}
