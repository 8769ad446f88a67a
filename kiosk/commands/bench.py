"""`kiosk bench NAME`: speed as a ratio against a named yardstick of the same run. Exit code 1 when out of reach."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from kiosk.bench import Measured
from kiosk.bootstrap import terminal
from kiosk.commands.output import AsJson, show
from kiosk.errors import Misuse

app = typer.Typer(
    help="measure against a yardstick: code, search, sheet, startup, submit, sync",
    context_settings={"allow_interspersed_args": True},
)


def _startup(folder: Path) -> Measured:
    from kiosk.bench.startup import startup

    terminal(folder).open_catalog()
    return startup(folder)


def _submit(folder: Path) -> Measured:
    from kiosk.bench.submit import submit

    place = terminal(folder)
    place.ensure_trust()
    measured = submit(place.desk, folder)
    place.database.close()
    return measured


def _sheet(folder: Path) -> Measured:
    from kiosk.bench.sheet import sheet

    place = terminal(folder)
    return sheet(place.open_catalog(), place.settings, place.clock)


def _sync(folder: Path) -> Measured:
    from kiosk.bench.sync import sync

    return sync(folder, terminal)


BENCHES = {"sheet": _sheet, "startup": _startup, "submit": _submit, "sync": _sync}


@app.callback(invoke_without_command=True)
def bench(
    name: Annotated[str, typer.Argument(help="code, search, sheet, startup, submit or sync")],
    queries: Annotated[
        list[Path] | None,
        typer.Option("--queries", metavar="FILE", help="search: a file of queries; may be given several times"),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Run one bench in a throw-away home folder on the disk of the system's temporary files."""
    if name == "search":
        from kiosk.commands.bench_search import search_figures

        search_figures(queries or (), as_json)
        return
    if name == "code" and not queries:
        from kiosk.commands.bench_code import code_figures

        code_figures(as_json)
        return
    if name not in BENCHES:
        choice = ", ".join(sorted(("code", "search", *BENCHES)))
        raise Misuse("bench.unknown", f"There is no bench “{name}”.", f"Choose one of: {choice}.")
    if queries:
        raise Misuse("bench.no_queries", f"The bench “{name}” asks nothing.", "Leave --queries out.")
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        measured = BENCHES[name](Path(folder) / "terminal")

    def words() -> str:
        sign = ">=" if measured.higher_is_better else "<="
        verdict = "within" if measured.within else "OUT OF"
        return (
            f"{measured.name}: {measured.ours:.2f} {measured.unit} against {measured.yardstick:.2f} {measured.unit} "
            f"({measured.yardstick_name}), ratio {measured.ratio:.2f}, {verdict} reach {sign} {measured.reach}, "
            f"{measured.runs} runs" + (f"; {measured.note}" if measured.note else "")
        )

    figures = {"ratio": measured.ratio, "within": measured.within}
    show({name: getattr(measured, name) for name in measured.__slots__} | figures, as_json, words)
    if not measured.within:
        raise typer.Exit(1)
