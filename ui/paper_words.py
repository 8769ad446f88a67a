"""What visitors are told about printers and paper: a tone, a picture, a sentence, and what to do. Pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.devices import JobState, Limit, PaperKind, PrinterState, PrintJob, Readiness
from kiosk.wording import Wording

_TONES = {PrinterState.READY: "good", PrinterState.NEAR_END: "warn", PrinterState.UNKNOWN: "warn"}
_ICONS = {
    PrinterState.READY: "printer",
    PrinterState.NEAR_END: "paper-low",
    PrinterState.PAPER_OUT: "paper-out",
    PrinterState.COVER_OPEN: "cover-open",
    PrinterState.CUTTER: "paper-stuck",
    PrinterState.OFFLINE: "unplugged",
    PrinterState.UNKNOWN: "printer-question",
}
_FINE = (PrinterState.READY, PrinterState.NEAR_END)


@dataclass(frozen=True, slots=True)
class PaperWords:
    """`tone`: good, info, warn or danger. `icon`: the state's own picture."""

    tone: str
    icon: str
    title: str
    text: str


LOOKING = PaperWords("info", "printer", "", "")
"""Nothing is known of the printer yet: nothing is said."""


def say_state(seen: Readiness, words: Wording) -> PaperWords:
    """How one printer is. A4 has sentences of its own for the reasons that it names."""
    state = seen.state
    own = seen.words
    title, text = (own, f"{own}_do") if own else (f"print.{state.value}_title", f"print.{state.value}")
    return PaperWords(_TONES.get(state, "danger"), _ICONS[state], words.say(title), words.say(text))


def say_entry(seen: Sequence[Readiness], words: Wording) -> PaperWords | None:
    """Told before the visitor begins; None when nothing is wrong or nothing is known yet."""
    troubled = [one for one in seen if one.state not in _FINE]
    if not troubled:
        return None
    well = [one for one in seen if one.state in _FINE]
    if well:
        key = f"print.entry_only_{well[0].kind.value}"
        return PaperWords("warn", _ICONS[troubled[0].state], "", words.say(key))
    first = next((one for one in troubled if one.can_print), troubled[0])
    told = say_state(first, words)
    return PaperWords(told.tone, told.icon, "", words.say(f"print.entry_{first.state.value}"))


def say_failure(job: PrintJob, words: Wording) -> PaperWords:
    """What is wrong, and what to do about it. Copies that did come out are told first."""
    if job.limit is not None:
        return _say_limit(job, job.limit, words)
    if job.state is JobState.SUBMITTED:
        return PaperWords("warn", "printer-question", words.say("print.silent_title"), words.say("print.silent"))
    came = words.say("print.came_out", count=job.copies_sent) if job.copies_sent else ""
    icon = _ICONS[job.printer] if job.printer not in _FINE else "printer-question"
    if job.words:
        return PaperWords("danger", icon, words.say(job.words), came + words.say(f"{job.words}_do"))
    if job.printer in _FINE or job.printer is PrinterState.UNKNOWN:
        text = words.say(f"print.failed_{job.printer.value}")
        return PaperWords("danger", icon, words.say("print.failed_title"), came + text)
    told = say_state(Readiness(job.kind, "", job.printer), words)
    title = words.say("print.failed_because", what=told.title)
    return PaperWords("danger", icon, title, came + told.text)


def say_not_come(words: Wording) -> PaperWords:
    """The printer said nothing, and the visitor says that no paper came."""
    return PaperWords("danger", "printer-question", words.say("print.failed_title"), words.say("print.failed_unknown"))


def say_sent(job: PrintJob, words: Wording) -> str:
    """Where the paper is; how many sheets when there are several."""
    where = words.say(f"print.done_{job.kind.value}")
    return words.say("print.done_copies", count=job.copies_sent) + where if job.copies_sent > 1 else where


def say_layout_failure(words: Wording) -> PaperWords:
    """The machine lacks what the sheet needs."""
    return PaperWords("danger", "document", words.say("print.layout_title"), words.say("print.layout"))


def say_kind(kind: PaperKind, seen: Readiness | None, words: Wording) -> tuple[str, str]:
    """The name of a paper, and in a few words what is with its printer."""
    name = words.say(f"print.kind_{kind.value}")
    if seen is None or seen.state is PrinterState.READY:
        return name, words.say(f"print.kind_{kind.value}_line")
    return name, words.say(f"print.short_{seen.state.value}")


def _say_limit(job: PrintJob, limit: Limit, words: Wording) -> PaperWords:
    title = words.say(f"devices.limit_{limit.value}", most=job.most, spent=job.spent)
    return PaperWords("info", "copy", title, words.say("devices.limit_do"))
