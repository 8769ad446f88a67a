"""The elements of an affair's guide (GB/T 39554) as names and values: what people ask first, the rest, what is lacking.

What no source gives has no row; `not_given` names it, so that the page says “未提供” and never leaves a hole.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.catalog import Item, ServiceForm
from kiosk.guidance import say_limit, say_sources
from kiosk.wording import Wording

FORM_KEYS = {
    ServiceForm.WINDOW: "item.form_window",
    ServiceForm.ONLINE: "item.form_online",
    ServiceForm.TERMINAL: "item.form_terminal",
    ServiceForm.PHONE: "item.form_phone",
    ServiceForm.VISIT: "item.form_visit",
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """A name, its value, and what there is to say about it. `strong`: one of those that people come for."""

    name: str
    value: str
    note: str = ""
    strong: bool = False


def first_facts(item: Item, words: Wording) -> list[FactRow]:
    """How long, how often, how much: in the order visitors ask."""
    rest = (("item.visits", visits_text(item, words)), ("item.fee", fee_text(item, words)))
    return [*_limit_rows(item, words), *(FactRow(words.say(key), text, strong=True) for key, text in rest if text)]


def further_facts(item: Item, words: Wording) -> list[FactRow]:
    """Everything else of the guide; long lists stand one below the other."""
    rows = (
        ("item.audience", item.audience),
        ("item.eligibility", words.say("item.join").join(item.eligibility)),
        ("item.result", item.result),
        ("item.forms", _listed((words.say(FORM_KEYS[form]) for form in item.forms), words)),
        ("item.scope", item.scope),
        ("item.area", item.area),
        ("item.intermediary", item.intermediary),
        ("item.departments", _listed(item.departments, words)),
        ("item.basis", say_sources(item.basis, words)),
    )
    return [FactRow(words.say(key), value) for key, value in rows if value]


def fact_rows(item: Item, words: Wording) -> list[FactRow]:
    """What the checklist repeats of the guide: the first facts, for whom, where it holds, who is in charge."""
    rest = (
        ("item.audience", item.audience),
        ("item.area", item.area),
        ("item.departments", _listed(item.departments, words)),
    )
    return [*first_facts(item, words), *(FactRow(words.say(key), value) for key, value in rest if value)]


def not_given(item: Item, words: Wording) -> str:
    """What most people need and no source gives, as one list of names; empty when all is there."""
    lacking = (
        ("item.materials", not item.materials),
        ("item.limits", item.promised_limit is None and item.statutory_limit is None),
        ("item.visits", item.visits is None),
        ("item.fee", not fee_text(item, words)),
        ("item.where", not item.hall),
    )
    return _listed((words.say(key) for key, absent in lacking if absent), words)


def further_not_given(item: Item, words: Wording) -> str:
    """The other elements of a guide that no source gives."""
    lacking = (
        ("item.steps", not item.steps),
        ("item.online", not item.online),
        ("item.audience", not item.audience),
        ("item.eligibility", not item.eligibility),
        ("item.result", not item.result),
        ("item.forms", not item.forms),
        ("item.scope", not item.scope and not item.area),
        ("item.intermediary", not item.intermediary),
        ("item.basis", not item.basis),
    )
    return _listed((words.say(key) for key, absent in lacking if absent), words)


def fee_text(item: Item, words: Wording) -> str:
    """“不收费”, the amount, and the basis where a source names it; empty when no source says."""
    fee = item.fee
    said = fee.text
    if not said and fee.charged is not None:
        said = words.say("item.fee_yes" if fee.charged else "item.fee_no")
    if not said:
        return ""
    return words.say("item.fee_with_basis", text=said, basis=fee.basis) if fee.basis else said


def visits_text(item: Item, words: Wording) -> str:
    if item.visits is None:
        return ""
    return words.say("item.visits_some", count=item.visits) if item.visits else words.say("item.visits_none")


def _limit_rows(item: Item, words: Wording) -> list[FactRow]:
    """The promised and the statutory limit; when only one is known, the other says that it is not given."""
    limits = (("item.limit_promised", item.promised_limit), ("item.limit_statutory", item.statutory_limit))
    if not any(limit for _, limit in limits):
        return []
    return [
        FactRow(words.say(key), say_limit(replace(limit, note=""), words), limit.note, strong=True)
        if limit
        else FactRow(words.say(key), say_limit(None, words))
        for key, limit in sorted(limits, key=lambda pair: pair[1] is None)
    ]


def _listed(names: Iterable[str], words: Wording) -> str:
    return words.say("item.and").join(name for name in names if name)
