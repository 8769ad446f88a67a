"""Ids are given once: within a kind of record, within one record, and among all that a visitor can be led to."""

from collections.abc import Iterator
from typing import Any

from kiosk.content.building.marked_yaml import Marked
from kiosk.content.building.sources import Entry, Sources
from kiosk.content.checking.problem import Problem

SHARED = ("item", "policy", "faq", "scene", "group", "place")
"""Kinds that are opened by their id alone, so that one id must never mean two of them."""


def duplicate_problems(sources: Sources) -> Iterator[Problem]:
    """An id used twice."""
    first: dict[tuple[str, str], tuple[str, Entry[Any]]] = {}
    for kind, entries in sources.by_kind().items():
        for entry in entries:
            known_as, known = first.setdefault(_place_of(kind, entry.form.id), (kind, entry))
            if known is not entry:
                where = f"{known.file}:{known.marked.line()}"
                yield entry.problem(
                    f"The {known_as} “{known.form.id}” is already in {where}.", "Choose another id.", "id"
                )
    for owner in sources.alias_bearers:
        yield from _doubles(owner, "materials", "id")
    for attribute in sources.attributes:
        yield from _doubles(attribute, "options", "value")
    for interview in sources.interviews:
        yield from _doubles(interview, "questions", "id")
        for index in range(len(interview.form.questions)):
            yield from _doubles(interview, "questions", "value", index, "options")


def _place_of(kind: str, record_id: str) -> tuple[str, str]:
    return ("" if kind in SHARED else kind, record_id)


def _doubles(entry: Entry[Any], name: str, key: str, *inner: str | int) -> Iterator[Problem]:
    path = (name, *inner)
    try:
        part: Marked = entry.marked.part(*path)
    except KeyError:
        return
    known: set[str] = set()
    for index, record in enumerate(part.data):
        if record[key] in known:
            what = f"“{record[key]}” is there twice under {path[-1]}."
            yield entry.problem(what, "Choose another name.", *path, index, key)
        known.add(record[key])
