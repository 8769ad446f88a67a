"""References: whatever is named by its id is there."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from kiosk.catalog import ActionKind
from kiosk.content.building.sources import Sources
from kiosk.content.checking.problem import Problem
from kiosk.content.schema import FaqEntryForm, GroupForm, InterviewForm, ItemForm, PolicyForm, SceneForm

Path = tuple[str | int, ...]
Named = tuple[str, str, Path]
"""Kind, id, and where in the record it is written."""


def reference_problems(sources: Sources) -> Iterator[Problem]:
    """A section, place, item, scene, policy or interview that is named but not there."""
    by_kind = sources.by_kind()
    known = {kind: {entry.form.id for entry in entries} | sources.broken_ids for kind, entries in by_kind.items()}
    for kind, names in NAMES.items():
        for entry in by_kind[kind]:
            for target, named, path in names(entry.form):
                if named not in known[target]:
                    what = f"There is no {target} “{named}”."
                    yield entry.problem(what, f"Correct the id, or add the {target}.", *path)
    yield from _one_sided(sources)


def _by_item(form: ItemForm) -> Iterator[Named]:
    yield "section", form.section, ("section",)
    yield from _windows((hall.place for hall in form.channels.hall), ("channels", "hall"))
    yield from _listed("scene", form.scenes, "scenes")
    yield from _listed("policy", form.policies, "policies")
    if form.interview is not None:
        yield "interview", form.interview, ("interview",)


def _by_scene(form: SceneForm) -> Iterator[Named]:
    yield from _listed("item", form.items, "items")
    yield from _windows((hall.place for hall in form.hall), ("hall",))
    added = form.value_added
    blocks: tuple[tuple[Path, Iterable[Any]], ...] = (
        (("basic",), form.basic),
        (("value_added", "government"), added.government),
        (("value_added", "market"), added.market),
        (("value_added", "society"), added.society),
    )
    for path, lines in blocks:
        for index, line in enumerate(lines):
            if line.item is not None:
                yield "item", line.item, (*path, index, "item")


def _by_policy(form: PolicyForm) -> Iterator[Named]:
    yield from _listed("item", form.items, "items")
    yield from _windows((hall.place for hall in form.channels.hall), ("channels", "hall"))


def _by_group(form: GroupForm) -> Iterator[Named]:
    yield from _listed("item", form.items, "items")
    yield from _listed("scene", form.scenes, "scenes")
    yield from _listed("policy", form.policies, "policies")


def _by_faq(form: FaqEntryForm) -> Iterator[Named]:
    if form.section is not None:
        yield "section", form.section, ("section",)
    yield from _listed("item", form.items, "items")
    yield from _listed("policy", form.policies, "policies")
    yield from _listed("place", form.places, "places")


def _by_interview(form: InterviewForm) -> Iterator[Named]:
    yield "item", form.item, ("item",)
    for index, notice in enumerate(form.notices):
        if notice.action is not None and notice.action.kind is ActionKind.ITEM:
            yield "item", notice.action.target or "", ("notices", index, "action", "target")


def _listed(kind: str, ids: Iterable[str], field: str) -> Iterator[Named]:
    return ((kind, named, (field, index)) for index, named in enumerate(ids))


def _windows(places: Iterable[str], path: Path) -> Iterator[Named]:
    return (("place", named, (*path, index, "place")) for index, named in enumerate(places))


NAMES: Mapping[str, Callable[[Any], Iterator[Named]]] = {
    "item": _by_item,
    "scene": _by_scene,
    "policy": _by_policy,
    "group": _by_group,
    "faq": _by_faq,
    "interview": _by_interview,
}


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
