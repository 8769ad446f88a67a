"""`kiosk tour`: a whole visit through the real screens, offscreen, with pictures, sheets and a report."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap import take_tour
from kiosk.commands.output import AsJson, show

app = typer.Typer(help="walk one whole visit through the real screens and write pictures")


@app.callback(invoke_without_command=True)
def tour(
    out: Annotated[Path, typer.Option(help="folder for the pictures, the sheets and report.json")],
    landscape: Annotated[bool, typer.Option("--landscape", help="1920x1080 instead of 1080x1920")] = False,
    elder: Annotated[bool, typer.Option("--elder", help="the visitor chooses 长辈版")] = False,
    as_json: AsJson = False,
) -> None:
    """Take the visit. Exit code 1 when any step fails; the report names it."""
    report = take_tour(out, landscape=landscape, elder=elder)

    def words() -> str:
        lines = [f"{len(report.steps)} steps, receipt {report.receipt}, case {report.case_no}"]
        lines += [f"lost {report.lost}, duplicates {report.duplicates}"]
        lines += [f"FAILED at {report.failed_at}: {report.failure}"] if report.failed_at else []
        return "\n".join([*lines, f"The pictures are in {out}"])

    show(report, as_json, words)
    if not report.whole:
        raise typer.Exit(1)
