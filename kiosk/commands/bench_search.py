"""`kiosk bench search`: the figures of the search in words and as data."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import typer

from kiosk.bench.search import SearchReport, bench_search, default_files
from kiosk.bench.search_quality import Outcome
from kiosk.bench.search_speed import Speed
from kiosk.bootstrap import terminal
from kiosk.commands.output import show


def search_figures(files: Sequence[Path], as_json: bool) -> None:
    """Measure and print; exit code 1 when out of reach."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        catalog = terminal(Path(folder) / "terminal").open_catalog()
        report = bench_search(catalog, Path(folder), tuple(files) or default_files())
    show(report.data(), as_json, lambda: "\n".join(_lines(report)))
    if not report.within:
        raise typer.Exit(1)


def _lines(report: SearchReport) -> list[str]:
    lines = []
    for file in report.files:
        lines.append(f"{file.file}: {'within' if file.within else 'OUT OF'} reach")
        lines += [_quality(name, outcome) for name, outcome in file.outcomes.items()]
        for style in next(iter(file.outcomes.values())).styles:
            lines.append(
                f"    {style.style:12} {style.queries:4}  first {style.first:6.1%}  three {style.within_three:6.1%}"
            )
    return [*lines, _speed("real", report.real), _speed("made up", report.made_up)]


def _quality(name: str, outcome: Outcome) -> str:
    one, honest = outcome.overall, outcome.honesty
    return (
        f"  {name:14} {one.queries:4}  first {one.first:6.1%}  three {one.within_three:6.1%}  "
        f"MRR {one.reciprocal_rank:.3f}  “nothing” said {honest.said}, right {honest.right} of {honest.due}"
    )


def _speed(name: str, one: Speed) -> str:
    return (
        f"keystroke, {one.items} affairs ({name}): median {one.median_ms:.2f} ms, p95 {one.p95_ms:.2f} ms; "
        f"plain FTS5 p95 {one.plain_p95_ms:.2f} ms, ratio {one.ratio:.1f}, {one.keystrokes} keystrokes"
    )
