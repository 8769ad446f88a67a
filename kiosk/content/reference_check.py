"""Ids: each is given once, and whatever is referred to exists."""

from collections.abc import Iterator, Sequence

from kiosk.catalog import ActionKind
from kiosk.content.marked_yaml import Marked
from kiosk.content.problem import Problem
from kiosk.content.schema import InterviewForm, ItemForm
from kiosk.content.sources import Entry, Sources


def duplicate_problems(sources: Sources) -> Iterator[Problem]:
    """An id used twice, within a kind of record or within one record."""
    kinds: tuple[tuple[str, Sequence[Entry]], ...] = (  # type: ignore[type-arg]
        ("section", sources.sections),
        ("place", sources.places),
        ("scene", sources.scenes),
        ("item", sources.items),
        ("interview", sources.interviews),
    )
    for kind, entries in kinds:
        first: dict[str, Entry] = {}  # type: ignore[type-arg]
        for entry in entries:
            known = first.setdefault(entry.form.id, entry)
            if known is not entry:
                where = f"{known.file}:{known.marked.line()}"
                yield entry.problem(f"The {kind} “{entry.form.id}” is already in {where}.", "Choose another id.", "id")
    for item in sources.items:
        yield from _doubles(item, "materials", "id")
    for interview in sources.interviews:
        yield from _doubles(interview, "questions", "id")
        for index in range(len(interview.form.questions)):
            yield from _doubles(interview, "questions", "value", index, "options")


def _doubles(entry: Entry, name: str, key: str, *inner: str | int) -> Iterator[Problem]:  # type: ignore[type-arg]
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


def reference_problems(sources: Sources) -> Iterator[Problem]:
    """A section, place, item, scene or interview that is named but not there."""
    known = {
        "section": {entry.form.id for entry in sources.sections} | sources.broken_ids,
        "place": {entry.form.id for entry in sources.places} | sources.broken_ids,
        "scene": {entry.form.id for entry in sources.scenes} | sources.broken_ids,
        "item": {entry.form.id for entry in sources.items} | sources.broken_ids,
        "interview": {entry.form.id for entry in sources.interviews} | sources.broken_ids,
    }
    for item in sources.items:
        for kind, named, path in _named_by_item(item.form):
            if named not in known[kind]:
                yield _unknown(item, kind, named, path)
    for scene in sources.scenes:
        for index, named in enumerate(scene.form.items):
            if named not in known["item"]:
                yield _unknown(scene, "item", named, ("items", index))
    for interview in sources.interviews:
        for named, path in _named_by_interview(interview.form):
            if named not in known["item"]:
                yield _unknown(interview, "item", named, path)
    yield from _one_sided(sources)


def _named_by_item(form: ItemForm) -> Iterator[tuple[str, str, tuple[str | int, ...]]]:
    yield "section", form.section, ("section",)
    for index, hall in enumerate(form.channels.hall):
        yield "place", hall.place, ("channels", "hall", index, "place")
    for index, scene in enumerate(form.scenes):
        yield "scene", scene, ("scenes", index)
    if form.interview is not None:
        yield "interview", form.interview, ("interview",)


def _named_by_interview(form: InterviewForm) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    yield form.item, ("item",)
    for index, notice in enumerate(form.notices):
        if notice.action is not None and notice.action.kind is ActionKind.ITEM:
            yield notice.action.target or "", ("notices", index, "action", "target")


def _unknown(entry: Entry, kind: str, named: str, path: tuple[str | int, ...]) -> Problem:  # type: ignore[type-arg]
    return entry.problem(f"There is no {kind} “{named}”.", f"Correct the id, or add the {kind}.", *path)


def _one_sided(sources: Sources) -> Iterator[Problem]:
    """An affair and its interview must name each other, or the visitor never meets the questions."""
    interviews = {entry.form.id: entry for entry in sources.interviews}
    items = {entry.form.id: entry for entry in sources.items}
    for item in sources.items:
        interview = interviews.get(item.form.interview or "")
        if interview is not None and interview.form.item != item.form.id:
            what = f"The interview “{interview.form.id}” belongs to “{interview.form.item}”."
            yield item.problem(what, "Give this affair an interview of its own.", "interview")
    for interview in sources.interviews:
        named = items.get(interview.form.item)
        if named is not None and named.form.interview != interview.form.id:
            what = f"The affair “{named.form.id}” does not name this interview."
            yield interview.problem(what, f"Write “interview: {interview.form.id}” there.", "item")
