"""Interviews against their affairs: the graph is proved, and every condition can come true for somebody."""

from collections.abc import Iterator, Mapping

from kiosk.catalog import Condition, Interview
from kiosk.catalog.conditions import All, AnyOf, Between, In, Not
from kiosk.content import decode
from kiosk.content.building.sources import Entry, Sources
from kiosk.content.checking.interview_proof import ever_holds, flaws
from kiosk.content.checking.problem import Problem
from kiosk.content.schema import Form, InterviewForm, ItemForm


def interview_problems(sources: Sources) -> Iterator[Problem]:
    """What `kiosk.content.checking.interview_proof` finds, with the line it is written in."""
    sound: dict[str, Interview] = {}
    for entry in sources.interviews:
        interview = decode.interview(as_data(entry.form))
        found = list(_graph(entry, interview))
        yield from found
        if not found:
            sound[entry.form.id] = interview
            yield from _notices(entry, interview)
    broken = ({entry.form.id for entry in sources.interviews} | sources.broken_ids) - set(sound)
    for item in sources.items:
        if item.form.interview not in broken:
            yield from _materials(item, sound)


def as_data(form: Form) -> dict[str, object]:
    """The record as plain JSON data under the sources' field names; what no source gives is left out."""
    return form.model_dump(mode="json", by_alias=True, exclude_none=True)


def _graph(entry: Entry[InterviewForm], interview: Interview) -> Iterator[Problem]:
    order = [question.id for question in interview.questions]
    for flaw in flaws(interview):
        path: tuple[str | int, ...] = ("questions", order.index(flaw.question)) if flaw.question else ("questions",)
        if flaw.option is not None:
            path = (*path, "options", flaw.option, "next")
        yield entry.problem(flaw.what, flaw.action, *path)


def _notices(entry: Entry[InterviewForm], interview: Interview) -> Iterator[Problem]:
    for index, notice in enumerate(interview.notices):
        if notice.when is not None:
            found = _condition(interview, notice.when, "This notice")
            if found:
                yield entry.problem(*found, "notices", index, "when")


def _materials(item: Entry[ItemForm], interviews: Mapping[str, Interview]) -> Iterator[Problem]:
    interview = interviews.get(item.form.interview or "")
    for index, material in enumerate(item.form.materials):
        if material.when is None:
            continue
        if interview is None:
            what = f"“{material.name}” has a condition, but this affair asks no questions."
            yield item.problem(what, "Name an interview, or remove the condition.", "materials", index, "when")
            continue
        found = _condition(interview, material.when, f"“{material.name}”")
        if found:
            yield item.problem(*found, "materials", index, "when")


def _condition(interview: Interview, condition: Condition, subject: str) -> tuple[str, str] | None:
    """`(what, action)` when the condition cannot work in this interview."""
    wrong = next(_misfits(condition, interview), None)
    if wrong:
        return f"Bad condition: {wrong}", "Correct the condition."
    verdict = ever_holds(interview, condition)
    if verdict is None:
        return f"{subject} depends on too many questions at once.", "Make the condition simpler."
    return (
        None if verdict else (f"{subject} is shown for no answers at all.", "Correct the condition or the questions.")
    )


def _misfits(condition: Condition, interview: Interview) -> Iterator[str]:
    match condition:
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _misfits(part, interview)
        case Not(part):
            yield from _misfits(part, interview)
        case Between(fact, _, _):
            yield f"the answers of “{fact}” are words and cannot be compared with numbers."
        case In(fact, values):
            yield from _unknown_values(fact, values, interview)


def _unknown_values(fact: str, values: tuple[object, ...], interview: Interview) -> Iterator[str]:
    question = next((question for question in interview.questions if question.id == fact), None)
    if question is None:
        yield f"“{fact}” is no question of “{interview.id}”."
        return
    allowed = [option.value for option in question.options]
    for value in values:
        if value not in allowed:
            yield f"“{value}” is no answer to “{fact}” ({'、'.join(allowed)})."
