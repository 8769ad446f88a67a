"""A code while it is typed: eighteen places, what is left, and which one cannot be right. Pure functions."""

from dataclasses import dataclass

from kiosk.enterprise import ReadCode, Reason, typed_code
from kiosk.wording import Wording

PLACES = 18


@dataclass(frozen=True, slots=True)
class Cell:
    """One place, counted from 1; `mark` is empty while nothing stands there, `odd` when it cannot be right."""

    place: int
    mark: str
    odd: bool


def cells(text: str) -> list[Cell]:
    typed = typed_code(text)
    marks = typed.code.ljust(PLACES)
    last = PLACES if typed.misfit else 0
    return [Cell(place, mark.strip(), place in (*typed.odd, last)) for place, mark in enumerate(marks, start=1)]


def hint(text: str, words: Wording) -> str:
    """“还差 6 位”, “18 位都对得上”."""
    typed = typed_code(text)
    if typed.whole:
        return words.say("scan.hint_whole")
    return words.say("scan.hint_left" if typed.code else "scan.hint_none", left=typed.left)


def is_ready(text: str) -> bool:
    """Whether it is worth reading; a receipt's code may be typed here too."""
    return typed_code(text).whole or ":" in text or "：" in text


def say_slip(given: str | ReadCode, words: Wording) -> str:
    """Which characters cannot be right, of a text being typed or of a code that was scanned; empty when none."""
    if isinstance(given, ReadCode):
        place = given.fields.get("position", "")
        return words.say("scan.slip_scanned", place=place) if given.reason is Reason.LETTER and place else ""
    typed = typed_code(given)
    if typed.odd:
        places = words.say("scan.slip_join").join(str(place) for place in typed.odd)
        return words.say("scan.slip_typed", places=places)
    return words.say("scan.slip_misfit") if typed.misfit else ""
