"""`kiosk center case ...`: what the center's staff do with requests."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.commands.center_place import HomeOption, opened
from kiosk.commands.output import AsJson, show
from kiosk.requests.deadlines import Rule135

if TYPE_CHECKING:
    from kiosk.center import Case, CaseSheet

app = typer.Typer(help="list, show, accept, reply to and close cases", no_args_is_help=True)

CaseNo = Annotated[str, typer.Argument(metavar="NO", help="case number")]


class Effort(StrEnum):
    """The classes of the 135 rule as words for the command line."""

    SIMPLE = "simple"
    ONE_DEPARTMENT = "one-department"
    SEVERAL_DEPARTMENTS = "several-departments"

    @property
    def rule(self) -> Rule135:
        return Rule135[self.name]


@app.command("list")
def list_cases(home: HomeOption = None, as_json: AsJson = False) -> None:
    """All cases, the newest last; without a word of their content."""
    with opened(home) as center:
        cases = center.casework.cases()
    show(cases, as_json, lambda: "\n".join(map(_line, cases)) or "no cases")


@app.command("show")
def show_case(case_no: CaseNo, home: HomeOption = None, as_json: AsJson = False) -> None:
    """One case with its content, opened for you alone; the log notes that it was."""
    with opened(home) as center:
        sheet = center.casework.show(case_no)
    show(sheet, as_json, lambda: _sheet(sheet))


@app.command()
def accept(
    case_no: CaseNo,
    effort: Annotated[Effort, typer.Option("--effort", help="class of the 135 rule")] = Effort.ONE_DEPARTMENT,
    home: HomeOption = None,
    as_json: AsJson = False,
) -> None:
    """受理: the time limit begins, the visitor is told."""
    with opened(home) as center:
        case = center.casework.accept(case_no, effort.rule)
    show(case, as_json, lambda: _line(case))


@app.command()
def reply(
    case_no: CaseNo,
    text: Annotated[str, typer.Option("--text", help="what the visitor will read")],
    by: Annotated[str, typer.Option("--by", help="the answering department")] = "",
    home: HomeOption = None,
    as_json: AsJson = False,
) -> None:
    """Answer the visitor; only the receipt's holder can read it."""
    with opened(home) as center:
        case = center.casework.reply(case_no, text, by)
    show(case, as_json, lambda: _line(case))


@app.command()
def close(case_no: CaseNo, home: HomeOption = None, as_json: AsJson = False) -> None:
    """办结: nothing more is to come."""
    with opened(home) as center:
        case = center.casework.close(case_no)
    show(case, as_json, lambda: _line(case))


def _line(case: "Case") -> str:
    guess = " (estimate)" if case.due_estimated else ""
    return f"{case.case_no}  {case.state.value:9}  due {case.due_at}{guess}  receipt {case.receipt_number}"


def _sheet(sheet: "CaseSheet") -> str:
    lines = [_line(sheet.case)]
    lines += [f"{name}: {value}" for name, value in sheet.content.items()]
    lines += [f"[{reply.at:%Y-%m-%d %H:%M}] {reply.state.value}: {reply.text} {reply.by}" for reply in sheet.replies]
    return "\n".join(line.rstrip() for line in lines)
