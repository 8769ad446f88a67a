"""What the visitor's own words find: every kind of thing, grouped, explained, with what else might have been meant."""

from dataclasses import replace

from kiosk.catalog import Catalog, Frequency, Hit, Section, Subject
from kiosk.wording import Wording
from ui.screens.lists.result_list import Answer, Asked, in_turn
from ui.screens.lists.result_rows import Filter, ResultRow, hit_row, item_row

SEARCH_LIMIT = 40
FREQUENT_SHOWN = 8
"""How many frequent affairs stand under an empty search field, or where nothing was found."""
SUGGESTED = 4
"""Completions shown over the keyboard."""
SHOWN_FIRST = {Subject.ITEM: 5}
SHOWN_OF_OTHERS = 3
"""How many of each kind stand in the whole list; the rest is one tap away."""
SUBJECT_KEYS = {
    Subject.ITEM: "results.subject_item",
    Subject.SCENE: "results.subject_scene",
    Subject.POLICY: "results.subject_policy",
    Subject.FAQ: "results.subject_faq",
    Subject.PLACE: "results.subject_place",
}


def search(asked: Asked, catalog: Catalog, words: Wording) -> Answer:
    """What fits the words; under an empty field, and beside the ways out when nothing fits, what people come for."""
    sections = {section.id: section for section in catalog.sections()}
    text = asked.about.strip()
    if not text:
        return Answer(_frequent(catalog, sections, words))
    found = catalog.find(text, SEARCH_LIMIT)
    meant = found.did_you_mean if found.did_you_mean != text else ""
    suggested = tuple(name for name in found.suggestions if name != text)[:SUGGESTED]
    if not found.hits:
        return Answer((), suggestions=suggested, did_you_mean=meant, common=_frequent(catalog, sections, words))
    groups = {subject: [hit for hit in found.hits if hit.subject is subject] for subject in Subject}
    groups = {subject: hits for subject, hits in groups.items() if hits}
    rows = tuple(row for subject, hits in groups.items() for row in _group(subject, hits, asked, sections, words))
    return Answer(rows, _filters(asked, groups, words), suggested, meant, total=len(found.hits))


def _group(
    subject: Subject, hits: list[Hit], asked: Asked, sections: dict[str, Section], words: Wording
) -> list[ResultRow]:
    """The best of one kind under its heading, and a row that leads to the others."""
    if asked.narrowed not in ("", subject.value):
        return []
    heading = words.say(SUBJECT_KEYS[subject])
    most = len(hits) if asked.narrowed else SHOWN_FIRST.get(subject, SHOWN_OF_OTHERS)
    shown = hits if len(hits) == most + 1 else hits[:most]  # a row that says “one more” could be that one
    rows = [replace(hit_row(hit, sections, words), heading=heading) for hit in shown]
    if len(shown) < len(hits):
        title = words.say("results.more_of", count=len(hits) - len(shown), subject=heading)
        rows.append(ResultRow(subject.value, title, icon_name="plus", heading=heading))
    return rows


def _filters(asked: Asked, groups: dict[Subject, list[Hit]], words: Wording) -> tuple[Filter, ...]:
    if len(groups) < 2 or not asked.offer_filters:
        return ()
    choices = [
        Filter(
            kind.value, words.say("results.filter_count", name=words.say(SUBJECT_KEYS[kind]), count=len(hits)), False
        )
        for kind, hits in groups.items()
    ]
    every = Filter("", words.say("results.filter_all"), False)
    return tuple(replace(one, chosen=one.key == asked.narrowed) for one in (every, *choices))


def _frequent(catalog: Catalog, sections: dict[str, Section], words: Wording) -> tuple[ResultRow, ...]:
    """What people come to most, one of each section in turn; the others after them."""
    items = [item for item in catalog.items() if item.platform is None]
    often = in_turn([item for item in items if item.frequency is Frequency.HIGH])
    others = in_turn([item for item in items if item.frequency is not Frequency.HIGH])
    return tuple(item_row(item, sections, words) for item in [*often, *others][:FREQUENT_SHOWN])
