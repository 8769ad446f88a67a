"""`kiosk sheet ID`: a paper of an affair, a policy, a scene or a question as picture, A4 page or printer bytes."""

from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap import terminal
from kiosk.catalog import Catalog, Interview, Item
from kiosk.commands.output import AsJson, show
from kiosk.errors import Misuse, Refusal
from kiosk.guidance import option_of
from kiosk.sheets import AffairPaper, Sheet, catalog_sheet, edition_of, render_pdf, render_slip, slip_png, to_escpos
from kiosk.wording import wording

app = typer.Typer(
    help="write the sheet of an affair, a policy, a scene or a question to a file",
    context_settings={"allow_interspersed_args": True},
    no_args_is_help=True,
)


class Format(StrEnum):
    PNG = "png"
    PDF = "pdf"
    ESCPOS = "escpos"


class Width(StrEnum):
    """Head widths in dots: 80 mm and 58 mm paper."""

    WIDE = "576"
    NARROW = "384"


@app.callback(invoke_without_command=True)
def sheet(
    subject: Annotated[
        str, typer.Argument(metavar="ITEM", help="an id of the content, e.g. qt-137, a policy pl-..., a scene, faq-...")
    ],
    out: Annotated[Path, typer.Option("--out", help="the file to write")],
    form: Annotated[Format, typer.Option("--format", help="picture, A4 page or printer bytes")] = Format.PNG,
    answer: Annotated[
        list[str] | None, typer.Option(metavar="QUESTION=VALUE", help="an answer of the interview; repeatable")
    ] = None,
    paper: Annotated[
        AffairPaper,
        typer.Option("--paper", help="of an affair: the whole guide, everything told once, or what is still missing"),
    ] = AffairPaper.GUIDANCE,
    have: Annotated[
        list[str] | None, typer.Option(metavar="MATERIAL", help="id of a material that is at hand; repeatable")
    ] = None,
    large: Annotated[bool, typer.Option("--large", help="large print")] = False,
    width: Annotated[Width, typer.Option(help="dots of the slip printer's head")] = Width.WIDE,
    as_json: AsJson = False,
) -> None:
    """Compose the sheet from the active pack, narrowed by the answers, and write it."""
    place = terminal()
    catalog = place.open_catalog()
    edition = edition_of(catalog, settings=place.settings, clock=place.clock, words=wording(), large=large)
    at_hand = have or []
    answers = _answers(catalog, subject, answer or [])
    composed = catalog_sheet(catalog, subject, edition, answers, paper=paper, have=frozenset(at_hand))
    if composed is None:
        raise _unknown(catalog, subject)
    _check_wish(catalog.item(subject), subject, paper, at_hand)
    data = _render(composed, form, int(width.value))
    try:
        out.write_bytes(data)
    except OSError as error:
        raise Refusal("sheet.out", f"“{out}” cannot be written: {error.strerror}.", "Name another file.") from error
    facts = {
        "item": subject,
        "paper": composed.kind.value,
        "format": form.value,
        "out": str(out),
        "bytes": len(data),
        "version": catalog.version,
    }
    show(facts, as_json, lambda: f"{out}  {len(data)} bytes")


def _unknown(catalog: Catalog, subject: str) -> Refusal:
    known = [
        record.id
        for records in (catalog.items(), catalog.policies(), catalog.scenes(), catalog.faqs())
        for record in records
    ]
    near = get_close_matches(subject, known, n=5, cutoff=0.4)
    near += [hit.item.id for hit in catalog.search(subject, 5) if hit.item.id not in near]
    advice = f"Did you mean {', '.join(near[:5])}?" if near else "Look for it with: kiosk search TEXT."
    return Refusal("sheet.unknown_item", f"Nothing in the content has the id “{subject}”.", advice)


def _check_wish(item: Item | None, subject: str, paper: AffairPaper, have: list[str]) -> None:
    """Only affairs have more than one paper, and only the materials of the affair can be at hand."""
    if item is None:
        if paper is not AffairPaper.GUIDANCE:
            why = f"“{subject}” is no affair: it has one paper only, no “{paper.value}”."
            raise Refusal("sheet.paper", why, "Leave --paper out.")
        if have:
            raise Refusal("sheet.have", f"“{subject}” is no affair: it lists no materials.", "Leave --have out.")
        return
    known = [material.id for material in item.materials]
    for name in have:
        if name not in known:
            advice = f"There are {', '.join(known)}." if known else "No source names any; leave --have out."
            raise Refusal("sheet.have", f"No material of “{subject}” has the id “{name}”.", advice)


def _answers(catalog: Catalog, subject: str, given: list[str]) -> dict[str, str]:
    item = catalog.item(subject)
    interview = catalog.interview(item.interview) if item and item.interview else None
    answers: dict[str, str] = {}
    for text in given:
        question_id, equals, value = text.partition("=")
        if not equals:
            raise Misuse("sheet.answer", f"“{text}” is no answer.", "Write --answer question=value.")
        _check_answer(interview, question_id, value)
        answers[question_id] = value
    return answers


def _check_answer(interview: Interview | None, question_id: str, value: str) -> None:
    if interview is None:
        raise Refusal("sheet.no_interview", "This sheet asks no questions.", "Leave --answer out.")
    known = {question.id: question for question in interview.questions}
    if question_id not in known:
        raise Refusal("sheet.question", f"No question is called “{question_id}”.", f"There are {', '.join(known)}.")
    if option_of(known[question_id], value) is None:
        allowed = ", ".join(option.value for option in known[question_id].options)
        raise Refusal("sheet.value", f"“{value}” is no answer to “{question_id}”.", f"Choose from {allowed}.")


def _render(composed: Sheet, form: Format, dots: int) -> bytes:
    if form is Format.PDF:
        return render_pdf(composed)
    slip = render_slip(composed, dots)
    if form is Format.ESCPOS:
        return to_escpos(slip)
    return slip_png(slip)
