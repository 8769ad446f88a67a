"""`interviews/*.yaml`: one interview a file."""

from typing import Annotated

from pydantic import AfterValidator, Field

from kiosk.catalog import END, ActionKind
from kiosk.content.schema.fields import Form, Id, Sources, Text, When, any_number


def _no_end(question_id: str) -> str:
    if question_id == END:
        raise ValueError("“end” is kept for the end of an interview; choose another id")
    return question_id


class OptionForm(Form):
    value: Annotated[str, Field(min_length=1, pattern=r"^[^\s=]+$")]
    label: Text
    note: Text | None = None
    next: Id


class QuestionForm(Form):
    id: Annotated[Id, AfterValidator(_no_end)]
    ask: Text
    why: Text | None = None
    options: Annotated[list[OptionForm], Field(min_length=1)]


class ActionForm(Form):
    kind: Annotated[ActionKind, Field(strict=False)]
    label: Text
    target: Text | None = None


class NoticeForm(Form):
    text: Text
    when: When | None = None
    action: ActionForm | None = None
    source: Sources | None = None


class InterviewForm(Form):
    id: Id
    title: Text
    item: Id
    start: Id
    questions: Annotated[list[QuestionForm], Field(min_length=1, max_length=60)]
    notices: list[NoticeForm] = any_number()
