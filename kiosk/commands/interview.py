"""`kiosk interview`: answer an affair's questions one after another; at the end the tailored checklist."""

from typing import Annotated, Any

import typer

from kiosk.bootstrap import terminal
from kiosk.catalog import Catalog, Interview, Question
from kiosk.commands.output import AsJson, plain, show
from kiosk.errors import Misuse, Refusal
from kiosk.guidance import Checklist, Walk, checklist, material_detail, option_of, say_step
from kiosk.wording import wording

app = typer.Typer(help="answer the questions of an affair", context_settings={"allow_interspersed_args": True})

Answers = Annotated[list[str], typer.Option("--answer", metavar="QUESTION=VALUE", help="may be given several times")]


@app.callback(invoke_without_command=True)
def interview(
    interview_id: Annotated[str, typer.Argument(metavar="ID")],
    answer: Answers = [],  # noqa: B006 (typer copies it)
    as_json: AsJson = False,
) -> None:
    """Show the next question, or the checklist when all are answered."""
    catalog = terminal().open_catalog()
    found = known_interview(catalog, interview_id)
    walk = walk_of(found, answer)
    item = catalog.item(found.item)
    result = checklist(item, found, walk.facts) if walk.finished and item is not None else None
    data = {
        "id": found.id,
        "title": found.title,
        "question": _question_data(walk.current) if walk.current else None,
        "step": walk.step,
        "total": walk.total,
        "answers": walk.facts,
        "checklist": _checklist_data(result) if result else None,
    }
    show(data, as_json, lambda: _question_text(walk) if walk.current else _checklist_text(result))


def known_interview(catalog: Catalog, interview_id: str) -> Interview:
    """The interview, also by the id of its affair. Raises `Refusal` that names what there is."""
    item = catalog.item(interview_id)
    found = catalog.interview(item.interview if item and item.interview else interview_id)
    if found is not None:
        return found
    known = sorted({one.interview for one in catalog.items() if one.interview})
    raise Refusal(
        "catalog.unknown_interview", f"There is no interview “{interview_id}”.", f"Known: {', '.join(known)}."
    )


def walk_of(interview: Interview, pairs: list[str]) -> Walk:
    """Follow `question=value` pairs. Raises `Misuse` for another form, `Refusal` naming the allowed answers."""
    chosen: dict[str, str] = {}
    questions = {question.id: question for question in interview.questions}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign:
            raise Misuse("interview.answer_form", f"“{pair}” is no answer.", "Write it as QUESTION=VALUE.")
        if name not in questions:
            known = ", ".join(questions)
            raise Refusal("interview.unknown_question", f"“{name}” is no question here.", f"Use one of {known}.")
        if option_of(questions[name], value) is None:
            allowed = ", ".join(option.value for option in questions[name].options)
            raise Refusal("interview.unknown_answer", f"“{value}” is no answer to “{name}”.", f"Use one of {allowed}.")
        chosen[name] = value
    return Walk.resumed(interview, chosen)


def _question_data(question: Question) -> dict[str, Any]:
    data: dict[str, Any] = plain(question)
    for option in data["options"]:
        del option["next"]
    return data


def _checklist_data(result: Checklist) -> dict[str, Any]:
    materials = [
        {**plain(material), "when": None, "maybe": material.id in result.maybe} for material in result.materials
    ]
    for material in materials:
        del material["when"]
    return {
        "item": result.item.id,
        "title": result.item.title,
        "plain_title": result.item.plain_title,
        "materials": materials,
        "notices": [{"text": one.text, "action": plain(one.action), "source": one.source} for one in result.notices],
        "steps": plain(result.steps),
        "statutory_limit": plain(result.statutory_limit),
        "promised_limit": plain(result.promised_limit),
        "sources": plain(result.item.sources),
    }


def _question_text(walk: Walk) -> str:
    question = walk.current
    if question is None:
        return ""
    options = [f"  {question.id}={option.value}  {option.label}" for option in question.options]
    return "\n".join([say_step(walk, wording()), question.ask, *options])


def _checklist_text(result: Checklist | None) -> str:
    words = wording()
    if result is None:
        return words.say("catalog.not_in_force")
    lines = [result.item.plain_title]
    for material in result.materials:
        detail = material_detail(material, words)
        lines.append(words.say("catalog.material", name=material.name) + (f"（{detail}）" if detail else ""))
    return "\n".join([*lines, *(notice.text for notice in result.notices)])
