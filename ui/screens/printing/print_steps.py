"""The ways on when there is no paper, as rows to tap: best first, each with a picture and a line of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.devices import FailReason, JobState, NextStep, PaperKind, Readiness, next_steps
from kiosk.wording import Wording

_ICONS = {
    NextStep.RETRY: "refresh",
    NextStep.OTHER_PRINTER: "printer",
    NextStep.TAKE_QR: "qr",
    NextStep.GO_ON: "arrow-right",
}


@dataclass(frozen=True, slots=True)
class StepRow:
    """`key` is the `NextStep`'s value."""

    key: str
    title: str
    about: str
    icon_name: str


def steps_without(seen: Readiness, *, other_works: bool, has_code: bool) -> tuple[NextStep, ...]:
    """What to offer when a printer cannot print, before anything was tried: looking again is a button of its own."""
    steps = next_steps(JobState.FAILED, FailReason(seen.state.value), other_works=other_works, has_code=has_code)
    return tuple(step for step in steps if step is not NextStep.RETRY)


def steps_unlaid(kind: PaperKind, *, has_code: bool) -> tuple[NextStep, ...]:
    """What to offer when a sheet could not be laid out. Only A4 needs a typesetter, so slips may still come out."""
    other = (NextStep.OTHER_PRINTER,) if kind is PaperKind.A4 else ()
    code = (NextStep.TAKE_QR,) if has_code else ()
    return (*other, *code, NextStep.GO_ON)


def step_rows(steps: Sequence[NextStep], kind: PaperKind, words: Wording) -> list[StepRow]:
    return [_row(step, kind, words) for step in steps]


def _row(step: NextStep, kind: PaperKind, words: Wording) -> StepRow:
    """The other printer is called by its paper."""
    name = f"print.step_{kind.other.value}" if step is NextStep.OTHER_PRINTER else f"devices.step_{step.value}"
    line = words.say(f"print.step_{step.value}_line")
    return StepRow(step.value, words.say(name), line, _ICONS[step])
