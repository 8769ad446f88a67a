"""Words: no personal data anywhere, and no way of speaking that means two things at once."""

from collections.abc import Iterator
from typing import Any

import yaml

from kiosk.content.building.marked_yaml import Marked
from kiosk.content.building.sources import Entry, Sources
from kiosk.content.checking.privacy import looks_like_person, mobiles, named_contacts
from kiosk.content.checking.problem import Problem
from kiosk.content.schema import PhoneForm
from kiosk.finding import normal

OFFICE_ONLY = "Use the office line."
NO_NAMES = "Name the office instead."


def alias_problems(sources: Sources) -> Iterator[Problem]:
    """The same alias for two affairs or policies, or twice for one."""
    first: dict[str, tuple[str, int]] = {}
    for entry in sources.alias_bearers:
        for index, alias in enumerate(entry.form.aliases):
            owner, at = first.setdefault(normal(alias), (entry.form.id, index))
            if owner != entry.form.id:
                what = f"The alias “{alias}” already belongs to “{owner}”."
                yield entry.problem(what, "Keep it where people mean it.", "aliases", index)
            elif at != index:
                yield entry.problem(f"The alias “{alias}” is there twice.", "Remove one.", "aliases", index)


def question_problems(sources: Sources) -> Iterator[Problem]:
    """A question that two answers claim, in whichever wording."""
    first: dict[str, str] = {}
    for faq in sources.faqs:
        asked: list[tuple[str, tuple[str | int, ...]]] = [(faq.form.q, ("q",))]
        asked += [(text, ("ask", index)) for index, text in enumerate(faq.form.ask)]
        here: set[str] = set()
        for text, path in asked:
            key = normal(text)
            owner = first.setdefault(key, faq.form.id)
            if owner != faq.form.id:
                what = f"The question “{text}” is already answered by “{owner}”."
                yield faq.problem(what, "Keep one answer.", *path)
            elif key in here:
                yield faq.problem(f"The question “{text}” is there twice.", "Remove one.", *path)
            here.add(key)


def privacy_problems(sources: Sources) -> Iterator[Problem]:
    """Personal mobile numbers in any text, comments included; names where a contact is given."""
    for name, marked in sources.files.items():
        yield from _in_comments(sources, name)
        yield from _in_texts(name, marked)
    for bearer in sources.alias_bearers:
        yield from _labels(bearer, bearer.form.phones, "phones")
    for place in sources.places:
        yield from _labels(place, place.form.phones, "phones")
    for region in sources.regions:
        yield from _labels(region, region.form.phones.consult, "phones", "consult")
        yield from _labels(region, region.form.phones.complaint, "phones", "complaint")


def _in_comments(sources: Sources, name: str) -> Iterator[Problem]:
    lines = (sources.folder / name).read_text("utf-8-sig").splitlines()
    for number, line in enumerate(lines, start=1):
        for mobile in mobiles(line):
            yield Problem(name, number, f"“{mobile}” is a personal mobile number.", OFFICE_ONLY)


def _in_texts(name: str, marked: Marked) -> Iterator[Problem]:
    for node in _scalars(marked.node):
        line = node.start_mark.line + 1
        if node.end_mark.line > node.start_mark.line:  # written over several lines: the line check cannot see it
            for mobile in mobiles(node.value):
                yield Problem(name, line, f"“{mobile}” is a personal mobile number.", OFFICE_ONLY)
        for person in named_contacts(node.value):
            yield Problem(name, line, f"“{person}” looks like a person's name.", NO_NAMES)


def _scalars(root: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    queue = [] if root is None else [root]
    while queue:
        node = queue.pop()
        if isinstance(node, yaml.ScalarNode):
            yield node
        elif isinstance(node, yaml.SequenceNode):
            queue.extend(node.value)
        elif isinstance(node, yaml.MappingNode):
            queue.extend(part for pair in node.value for part in pair)


def _labels(entry: Entry[Any], phones: list[PhoneForm], *path: str) -> Iterator[Problem]:
    for index, phone in enumerate(phones):
        if phone.label and looks_like_person(phone.label):
            what = f"The label “{phone.label}” looks like a person's name."
            yield entry.problem(what, NO_NAMES, *path, index, "label")
