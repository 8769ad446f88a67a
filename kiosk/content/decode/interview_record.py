"""Interviews."""

from kiosk.catalog import Action, ActionKind, Interview, Notice, Option, Question, parse
from kiosk.content.decode.contact_parts import Data
from kiosk.content.decode.parts import joined


def interview(data: Data) -> Interview:
    return Interview(
        id=data["id"],
        title=data["title"],
        item=data["item"],
        start=data["start"],
        questions=tuple(_question(one) for one in data["questions"]),
        notices=tuple(_notice(one) for one in data.get("notices", ())),
    )


def _question(data: Data) -> Question:
    options = tuple(Option(one["value"], one["label"], one["next"], one.get("note", "")) for one in data["options"])
    return Question(data["id"], data["ask"], options, data.get("why", ""))


def _notice(data: Data) -> Notice:
    action = data.get("action")
    return Notice(
        text=data["text"],
        when=parse(data["when"]) if "when" in data else None,
        action=Action(ActionKind(action["kind"]), action["label"], action.get("target", "")) if action else None,
        source=joined(data.get("source", ())),
    )
