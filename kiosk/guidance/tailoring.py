"""From an affair and the visitor's answers to what applies to *them*: materials, notices, next steps.

Pure rules. Screens and sheets show what comes out of here; everything missing is told at once (一次性告知).
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from kiosk.catalog import NOT_ASKED, Action, Interview, Item, Limit, Material, Need, Notice, Step, holds
from kiosk.guidance.walk import Walk


@dataclass(frozen=True, slots=True)
class Checklist:
    """`materials` apply, or may apply: the ids of the latter are in `maybe` (a question about them is still open)."""

    item: Item
    materials: tuple[Material, ...]
    maybe: frozenset[str] = frozenset()
    notices: tuple[Notice, ...] = ()
    actions: tuple[Action, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def required(self) -> tuple[Material, ...]:
        return tuple(material for material in self.materials if material.need is Need.REQUIRED)

    @property
    def optional(self) -> tuple[Material, ...]:
        return tuple(material for material in self.materials if material.need is Need.OPTIONAL)

    @property
    def steps(self) -> tuple[Step, ...]:
        return self.item.steps

    @property
    def statutory_limit(self) -> Limit | None:
        return self.item.statutory_limit

    @property
    def promised_limit(self) -> Limit | None:
        return self.item.promised_limit


def checklist(item: Item, interview: Interview | None, answers: Mapping[str, str]) -> Checklist:
    """What applies under `answers` (question id -> value). Answers off the visitor's path count for nothing."""
    facts = dict(answers) if interview is None else Walk.resumed(interview, answers).facts
    known = facts if interview is None else _with_the_unasked(interview, facts)
    verdicts = [(material, holds(material.when, known)) for material in item.materials]
    notices = tuple(notice for notice in (interview.notices if interview else ()) if holds(notice.when, known) is True)
    return Checklist(
        item=item,
        materials=tuple(material for material, verdict in verdicts if verdict is not False),
        maybe=frozenset(material.id for material, verdict in verdicts if verdict is None),
        notices=notices,
        actions=tuple(dict.fromkeys(notice.action for notice in notices if notice.action is not None)),
        facts=tuple(facts.items()),
    )


def _with_the_unasked(interview: Interview, facts: Mapping[str, str]) -> Mapping[str, str]:
    """Once the interview is finished, the questions beside the visitor's path are settled too: they were not asked."""
    if not Walk.resumed(interview, facts).finished:
        return facts
    return {**dict.fromkeys((question.id for question in interview.questions), NOT_ASKED), **facts}


def missing(checklist: Checklist, have: AbstractSet[str]) -> tuple[Material, ...]:
    """All required materials whose ids are not in `have`, in the order of the affair: told at once, not one by one."""
    return tuple(material for material in checklist.required if material.id not in have)
