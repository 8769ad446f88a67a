"""What a timeline says, row by row: pure, from the desk's answer to records for the screen."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.requests.model import OPEN_STATES, CaseState, EventState, Timeline
from kiosk.sheets.imprint import say_moment
from kiosk.wording import Wording


class RowState(StrEnum):
    """Done, where it stands now, still to come, or ended in trouble; the first three as `TimelineRow` names them."""

    DONE = "done"
    NOW = "now"
    NEXT = "next"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Row:
    title: str
    explained: str
    standing: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class ReplyCard:
    heading: str
    text: str
    when: str
    by: str


_REACHED = {CaseState.RECEIVED: 1, CaseState.ACCEPTED: 2, CaseState.REPLIED: 3, CaseState.CLOSED: 4}
_STEPS = ("stored", "sent", "accepted", "replied", "closed")


def rows_of(timeline: Timeline, words: Wording) -> tuple[Row, ...]:
    """The five steps of a request, or fewer with the end it took instead."""
    stored = Row(words.say("timeline.stored"), words.say("timeline.stored_done"), RowState.DONE, _when(timeline, words))
    if timeline.case_state is CaseState.WITHDRAWN or timeline.event_state is EventState.WITHDRAWN:
        return (stored, Row(words.say("timeline.withdrawn"), words.say("timeline.withdrawn_done"), RowState.DONE))
    if timeline.case_state is None and timeline.event_state in (EventState.REFUSED, EventState.CONFLICT):
        return (stored, Row(words.say("timeline.trouble"), words.say("timeline.trouble_text"), RowState.TROUBLE))
    reached = _reached(timeline)
    later = [_row(step, index, reached, words) for index, step in enumerate(_STEPS) if index]
    return (stored, *later)


def _reached(timeline: Timeline) -> int:
    """Index of the last finished step."""
    if timeline.case_state is not None:
        return _REACHED[timeline.case_state]
    return 0 if timeline.event_state in OPEN_STATES or timeline.event_state is None else 1


def _row(step: str, index: int, reached: int, words: Wording) -> Row:
    if index <= reached:
        return Row(words.say(f"timeline.{step}"), words.say(f"timeline.{step}_done"), RowState.DONE)
    if index == reached + 1:
        return Row(words.say(f"timeline.{step}_next"), words.say(f"timeline.{step}_wait"), RowState.NOW)
    return Row(words.say(f"timeline.{step}_next"), "", RowState.NEXT)


def _when(timeline: Timeline, words: Wording) -> str:
    return say_moment(timeline.created_at, words) if timeline.created_at else ""


def replies_of(timeline: Timeline, words: Wording) -> tuple[ReplyCard, ...]:
    """The answers with a text, newest first."""
    told = [reply for reply in timeline.replies if reply.text.strip()]
    told.sort(key=lambda reply: reply.at, reverse=True)
    return tuple(
        ReplyCard(words.say(f"timeline.case_{reply.state.value}"), reply.text, say_moment(reply.at, words), reply.by)
        for reply in told
    )
