"""`kiosk pack`: import, check and build content, install it on this terminal, go back to the pack before."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.bootstrap import terminal
from kiosk.clock import SystemClock
from kiosk.commands.at_terminal import at_terminal
from kiosk.commands.output import AsJson, show
from kiosk.commands.pack_import import import_files
from kiosk.content import InstalledPack, Manifest
from kiosk.errors import EnvironmentFault

if TYPE_CHECKING:
    from kiosk.bootstrap import Terminal
    from kiosk.content.checking.check import Report

app = typer.Typer(help="content packs: import, check, build, install, roll back", no_args_is_help=True)
app.command("import")(import_files)

Sources = Annotated[Path, typer.Argument(metavar="DIR", help="content sources of one region")]
Issuers = Annotated[
    Path | None,
    typer.Option("--issuers", metavar="FILE", help="a center's signed list of issuers; default: DIR/trust/issuers.jws"),
]


@app.command()
def check(folder: Sources, issuers: Issuers = None, as_json: AsJson = False) -> None:
    """Prove the content sources: one line for each problem, then the counts."""
    from kiosk.content.checking.check import check as look

    report = look(folder, SystemClock().now().date(), issuers)
    if not as_json:
        sys.stderr.write("".join(f"{problem.in_folder(folder)}\n" for problem in report.problems))
    coverage = {one.document: one for one in report.coverage}
    data = {"ok": not report.problems, "counts": report.counts, "coverage": coverage, "problems": report.problems}
    show(data, as_json, lambda: "\n".join(_counted(report)))
    if report.problems:
        raise typer.Exit(1)


@app.command()
def build(
    folder: Sources,
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="where the pack is written")],
    issuers: Issuers = None,
    as_json: AsJson = False,
) -> None:
    """Check the sources and compile them into a pack folder."""
    from kiosk.content.building.build import build as compile_pack

    _said(compile_pack(folder, out, SystemClock().now(), issuers), "built", as_json)


@app.command()
def install(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="a pack folder, on a stick for example")],
    as_json: AsJson = False,
) -> None:
    """Verify a pack, copy it, and make it the active one; the old one is kept."""
    with at_terminal() as place:
        _said(place.packs.install(folder), "installed", as_json)
        _judge_issuers(place)


@app.command("list")
def list_packs(as_json: AsJson = False) -> None:
    """The packs on this terminal, the newest installation first."""
    packs = terminal().packs.list()
    show(packs, as_json, lambda: "\n".join(map(_line, packs)) or "no pack is installed")


@app.command()
def rollback(as_json: AsJson = False) -> None:
    """Make the pack before the active one active again."""
    with at_terminal() as place:
        version = place.packs.rollback()
    show({"active": version}, as_json, lambda: f"active: {version}")


def _judge_issuers(place: "Terminal") -> None:
    """The new pack's list of issuers counts from now on, or staff read at once why it does not."""
    if place.issuer_list() is None:
        return
    from kiosk.maintenance.issuer_look import look_at_issuers
    from kiosk.maintenance.ports import PartState

    with suppress(EnvironmentFault):  # a damaged trust is none of the pack's business; the doctor says it
        place.issuers.book()
        state, words = look_at_issuers(place.issuers, place.clock.now())
        if state is not PartState.OK:
            sys.stderr.write(f"Mind: {words}.\n")


def _counted(report: "Report") -> Iterator[str]:
    yield ", ".join(f"{name}: {count}" for name, count in report.counts.items())
    if report.coverage:
        yield "covered: " + ", ".join(f"{one.document} {one.covered}/{one.rows}" for one in report.coverage)


def _said(manifest: Manifest, done: str, as_json: bool) -> None:
    data = {"version": manifest.version, "region": manifest.region, "counts": manifest.counts, "size": manifest.size}
    show(
        data, as_json, lambda: f"{done}: {manifest.region} {manifest.version}, {manifest.counts.get('items', 0)} items"
    )


def _line(pack: InstalledPack) -> str:
    return f"{pack.state:8} {pack.version}  {pack.region}  {pack.built_at}".rstrip()
