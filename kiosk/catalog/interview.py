"""The shape of an interview: a small graph of questions. The walking rules live in `kiosk.guidance`."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalog.conditions import Condition

END = "end"
"""`next` of an option that finishes the interview."""

NOT_ASKED = ""
"""The fact of a question that a finished visitor was never asked. No option has it, so `is` and `in` are false of it:
what depends on a question that did not concern the visitor does not concern them either."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer. `value` becomes the fact named like the question; `next` is a question id or `END`."""

    value: str
    label: str
    next: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    id: str
    ask: str
    options: tuple[Option, ...]
    why: str = ""


class ActionKind(StrEnum):
    """Where an interview may send the visitor on to."""

    ITEM = "item"
    APPEAL = "appeal"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Action:
    """A next step offered at the end. `target` is an item id or a phone number; empty for an appeal."""

    kind: ActionKind
    label: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that applies under a condition, with its source."""

    text: str
    when: Condition | None = None
    action: Action | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Interview:
    """Questions in the order written; `start` is the first. `item` is the affair whose materials it narrows."""

    id: str
    title: str
    item: str
    start: str
    questions: tuple[Question, ...]
    notices: tuple[Notice, ...] = ()

    def question(self, question_id: str) -> Question:
        """The question of that id. Raises KeyError: ids are proved at pack check."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise KeyError(question_id)
