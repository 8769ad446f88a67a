"""The large sentence of the checklist: what is still missing, said honestly and all at once. Pure functions."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from kiosk.guidance import Checklist, missing
from kiosk.wording import Wording
from ui.screens.guidance.counting import say_number


@dataclass(frozen=True, slots=True)
class Headline:
    """`title` large, `text` below it, `count` small; `complete`: everything that must be brought is at hand."""

    title: str
    text: str = ""
    count: str = ""
    complete: bool = False


def headline(told: Checklist, have: AbstractSet[str], words: Wording) -> Headline:
    """Only what is certain counts as missing; what depends on open questions is counted apart."""
    if not told.materials:
        return _without_materials(told, words)
    lacking = missing(told, have)
    certain = [material for material in lacking if material.id not in told.maybe]
    open_ones = len(lacking) - len(certain)
    count = words.say("checklist.have_of", have=len(told.required) - len(lacking), total=len(told.required))
    if open_ones and not certain:
        return Headline(words.say("checklist.maybe_all"), words.say("checklist.maybe_all_line"), count)
    if open_ones:
        text = words.say("checklist.maybe_line", number=say_number(open_ones, words))
        return Headline(_lacking(len(certain), words), text, count)
    if certain:
        return Headline(_lacking(len(certain), words), words.say("checklist.lacking_line"), count)
    return Headline(
        words.say("checklist.all_there"),
        words.say("checklist.all_there_line"),
        count if told.required else "",
        complete=True,
    )


def _lacking(count: int, words: Wording) -> str:
    return words.say("checklist.lacking", number=say_number(count, words))


def _without_materials(told: Checklist, words: Wording) -> Headline:
    """The affair asks for none under these answers, or no source names any; advice comes first where there is some."""
    if told.item.materials:
        return Headline(words.say("checklist.needs_nothing"), complete=True)
    key = "checklist.advice" if told.notices else "checklist.not_given"
    return Headline(words.say(key), words.say("checklist.not_given_line"))


def legend(told: Checklist, words: Wording) -> str:
    """What the marks on this list mean; only those that occur."""
    marks = (
        (bool(told.maybe), "checklist.legend_maybe"),
        (any(material.deferrable for material in told.materials), "checklist.legend_deferrable"),
        (any(material.pledge for material in told.materials), "checklist.legend_pledge"),
    )
    return "\n".join(words.say(key) for occurs, key in marks if occurs)
