"""`kiosk pack import`: official tables into drafts for the editors, with a report of every doubt."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.commands.output import AsJson, show
from kiosk.paths import assets_dir

if TYPE_CHECKING:
    from kiosk.content.importing import Progress

REGION = "qiantang"


class Wanted(StrEnum):
    AUTO = "auto"
    ITEMS = "items"
    POLICIES = "policies"
    FAQS = "faqs"


def import_files(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="xlsx, docx, csv, txt, tsv or md")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="new folder for the drafts and the report")],
    kind: Annotated[Wanted, typer.Option("--kind", help="what the rows are")] = Wanted.AUTO,
    region: Annotated[str, typer.Option("--region", help="whose sections and places are used")] = REGION,
    as_json: AsJson = False,
) -> None:
    """Read official tables into drafts of the sources, with a report of every doubt."""
    from kiosk.content.importing import Kind, import_tables

    with _progress(shown=sys.stderr.isatty() and not as_json) as progress:
        wanted = None if kind is Wanted.AUTO else Kind(kind)
        done = import_tables(files, assets_dir() / "content" / Path(region).name, out, progress, wanted)
    counts = done.counts
    data = {
        "out": out,
        "region": done.region,
        "counts": counts,
        "report": out / "report.md",
        "files": sorted({draft.file for draft in done.drafts}),
    }
    show(
        data,
        as_json,
        lambda: (
            f"imported: {counts['rows']} rows of {counts['tables']} tables; {counts['doubts']} doubts, "
            f"{counts['to_fill']} fields to fill. Read {out / 'report.md'}."
        ),
    )


@contextmanager
def _progress(*, shown: bool) -> "Iterator[Progress]":
    """A bar on a terminal, nothing in a pipe."""
    if not shown:
        yield lambda *_: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda what, done, total: bar.update(task, description=what, completed=done, total=total)
