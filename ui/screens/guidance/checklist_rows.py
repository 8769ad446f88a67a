"""The rows of a checklist: what to bring and what to do next, by the answers of this stay."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from kiosk.catalog import Action, ActionKind, Interview, Item, Material
from kiosk.guidance import Checklist, checklist, material_tags
from kiosk.wording import Wording
from ui.screens.guidance.item_rows import MaterialRow, whole_detail
from ui.stay import Stay

ACTION_ICONS = {ActionKind.ITEM: "document", ActionKind.APPEAL: "appeal", ActionKind.CALL: "phone"}


@dataclass(frozen=True, slots=True)
class NoticeRow:
    text: str


@dataclass(frozen=True, slots=True)
class ActionRow:
    """A next step; `number` is set when it is a call, which is shown large and not tapped."""

    kind: str
    label: str
    target: str
    icon_name: str
    number: str


def tailored(item: Item, interview: Interview | None, stay: Stay) -> Checklist:
    """What applies to this visitor, by the answers of this stay."""
    answers = stay.memory.answers.get(interview.id, {}) if interview else {}
    return checklist(item, interview, answers)


def interview_of(item: Item | None, stay: Stay) -> Interview | None:
    """The questions of the affair when this pack has them."""
    return stay.catalog.interview(item.interview) if item and item.interview else None


def tick_rows(materials: Iterable[Material], have: AbstractSet[str], words: Wording) -> list[MaterialRow]:
    """“看情况” stands over its own group; the rows need not repeat it."""
    said_above = words.say("guidance.tag_optional")
    return [
        MaterialRow(
            material.id,
            material.name,
            whole_detail(material, words),
            tuple(tag for tag in material_tags(material, words) if tag != said_above),
            ticked=material.id in have,
        )
        for material in materials
    ]


def advice_rows(told: Checklist) -> tuple[list[NoticeRow], list[ActionRow]]:
    """What to mind, and the next steps. A call says why one would call, in the words of its notice."""
    calls = {notice.action: notice.text for notice in told.notices if notice.action and _calls(notice.action)}
    notices = [NoticeRow(notice.text) for notice in told.notices if notice.action not in calls]
    return notices, [_action_row(action, calls.get(action, "")) for action in told.actions]


def _calls(action: Action) -> bool:
    return action.kind is ActionKind.CALL


def _action_row(action: Action, reason: str) -> ActionRow:
    number = action.target if _calls(action) else ""
    return ActionRow(action.kind.value, reason or action.label, action.target, ACTION_ICONS[action.kind], number)
