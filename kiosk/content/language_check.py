"""Words: no personal data anywhere, and no way of speaking that means two affairs at once."""

from collections.abc import Iterator

import yaml

from kiosk.content.marked_yaml import Marked
from kiosk.content.privacy import looks_like_person, mobiles, named_contacts
from kiosk.content.problem import Problem
from kiosk.content.query import normal
from kiosk.content.schema import PhoneForm
from kiosk.content.sources import Entry, Sources

OFFICE_ONLY = "Use the office line."
NO_NAMES = "Name the office instead."


def alias_problems(sources: Sources) -> Iterator[Problem]:
    """The same alias for two affairs, or twice for one."""
    first: dict[str, str] = {}
    for item in sources.items:
        for index, alias in enumerate(item.form.aliases):
            key = normal(alias)
            owner = first.setdefault(key, item.form.id)
            if owner != item.form.id:
                what = f"The alias “{alias}” already belongs to “{owner}”."
                yield item.problem(what, "Keep it where people mean it.", "aliases", index)
            elif any(normal(earlier) == key for earlier in item.form.aliases[:index]):
                yield item.problem(f"The alias “{alias}” is there twice.", "Remove one.", "aliases", index)


def privacy_problems(sources: Sources) -> Iterator[Problem]:
    """Personal mobile numbers in any text, comments included; names where a contact is given."""
    for name, marked in sources.files.items():
        yield from _in_comments(sources, name)
        yield from _in_texts(name, marked)
    for item in sources.items:
        yield from _labels(item, item.form.phones)
    for place in sources.places:
        yield from _labels(place, place.form.phones)


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


def _labels(entry: Entry, phones: list[PhoneForm]) -> Iterator[Problem]:  # type: ignore[type-arg]
    for index, phone in enumerate(phones):
        if phone.label and looks_like_person(phone.label):
            what = f"The label “{phone.label}” looks like a person's name."
            yield entry.problem(what, NO_NAMES, "phones", index, "label")
