"""The short phrases that screens and sheets share about materials and time limits (`guidance.*` of the wording)."""

from kiosk.catalog import Limit, LimitUnit, Material, Need
from kiosk.guidance.walk import Walk
from kiosk.wording import Wording

LIMIT_KEYS = {
    LimitUnit.WORKING_DAY: "guidance.limit_working_days",
    LimitUnit.CALENDAR_DAY: "guidance.limit_calendar_days",
    LimitUnit.ON_SPOT: "guidance.limit_on_spot",
}


def say_limit(limit: Limit | None, words: Wording) -> str:
    """“3 个工作日”, “当场办好”, or the sentence that no source gives it."""
    if limit is None:
        return words.say("guidance.not_given")
    text = words.say(LIMIT_KEYS[limit.unit], amount=limit.amount)
    return words.say("guidance.with_note", text=text, note=limit.note) if limit.note else text


def say_step(walk: Walk, words: Wording) -> str:
    """“第 2 步，共 4 步”."""
    return words.say("guidance.step_of", step=walk.step, total=walk.total)


def say_missing(count: int, words: Wording) -> str:
    """“还差 2 样”, or that everything is at hand."""
    return words.say("guidance.missing_some", count=count) if count else words.say("guidance.missing_none")


def material_tags(material: Material, words: Wording, *, maybe: bool = False) -> tuple[str, ...]:
    """Short marks: 看情况, 可选, 可以后补, 可以写承诺. Only what a source says."""
    marks = (
        (maybe, "guidance.tag_maybe"),
        (material.need is Need.OPTIONAL, "guidance.tag_optional"),
        (material.deferrable is True, "guidance.tag_deferrable"),
        (material.pledge is True, "guidance.tag_pledge"),
    )
    return tuple(words.say(key) for true, key in marks if true)


def material_detail(material: Material, words: Wording) -> str:
    """Form, copies, where to get it, and the note, in one line; empty when no source says anything."""
    parts = (
        material.form,
        words.say("guidance.copies", count=material.copies) if material.copies else "",
        words.say("guidance.origin", origin=material.origin) if material.origin else "",
        material.note,
    )
    return words.say("guidance.join").join(part for part in parts if part)
