"""Reads a folder of content sources into checked records; what is wrong becomes a `Problem` and reading goes on.

Looks at the form only. References, privacy and interviews are checked by the neighbours.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from kiosk.content.building.marked_yaml import Marked, Unreadable, read
from kiosk.content.checking.issuer_file import ISSUER_FILE
from kiosk.content.checking.plain_errors import explain
from kiosk.content.checking.problem import Problem
from kiosk.content.schema import (
    AttributeForm,
    FaqEntryForm,
    Form,
    GroupForm,
    InterviewForm,
    ItemForm,
    PlaceForm,
    PolicyForm,
    RegionForm,
    SceneForm,
    SectionForm,
)

F = TypeVar("F", bound=Form)


@dataclass(frozen=True, slots=True)
class Entry(Generic[F]):
    """One record and where it is written."""

    form: F
    file: str
    marked: Marked

    def problem(self, what: str, action: str, *path: str | int, blocks: bool = True) -> Problem:
        return Problem(self.file, self.marked.line(*path), what, action, blocks)


@dataclass
class Sources:
    """All that one folder says."""

    folder: Path
    regions: list[Entry[RegionForm]] = field(default_factory=list)
    sections: list[Entry[SectionForm]] = field(default_factory=list)
    places: list[Entry[PlaceForm]] = field(default_factory=list)
    scenes: list[Entry[SceneForm]] = field(default_factory=list)
    items: list[Entry[ItemForm]] = field(default_factory=list)
    interviews: list[Entry[InterviewForm]] = field(default_factory=list)
    policies: list[Entry[PolicyForm]] = field(default_factory=list)
    attributes: list[Entry[AttributeForm]] = field(default_factory=list)
    faqs: list[Entry[FaqEntryForm]] = field(default_factory=list)
    groups: list[Entry[GroupForm]] = field(default_factory=list)
    broken_ids: set[str] = field(default_factory=set)
    """Ids of records that were left out: whoever refers to them is not wrong."""
    files: dict[str, Marked] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def alias_bearers(self) -> Sequence[Entry[ItemForm] | Entry[PolicyForm]]:
        """Whatever people call by names of their own."""
        return (*self.items, *self.policies)

    def by_kind(self) -> dict[str, Sequence[Entry[Any]]]:
        """Every kind of record that has an id, in the order written."""
        return {
            "section": self.sections,
            "item": self.items,
            "policy": self.policies,
            "faq": self.faqs,
            "interview": self.interviews,
            "scene": self.scenes,
            "group": self.groups,
            "place": self.places,
            "attribute": self.attributes,
        }


def read_sources(folder: Path) -> Sources:
    """Read every file under `folder`. Never raises for bad content; `problems` says what was left out."""
    sources = Sources(folder)
    if not folder.is_dir():
        sources.problems.append(Problem("", 1, "This is no folder of content.", "Name the region's folder."))
        return sources
    sources.regions += _one(sources, "region.yaml", RegionForm)
    sources.sections += _many(sources, "sections.yaml", SectionForm)
    sources.places += _many(sources, "places.yaml", PlaceForm)
    sources.scenes += _many(sources, "scenes.yaml", SceneForm)
    sources.groups += _many(sources, "groups.yaml", GroupForm, needed=False)
    sources.attributes += _many(sources, "profile.yaml", AttributeForm, needed=False)
    for name in _inside(folder, "items"):
        sources.items += _many(sources, name, ItemForm)
    for name in _inside(folder, "policies"):
        sources.policies += _many(sources, name, PolicyForm)
    for name in _inside(folder, "faqs"):
        sources.faqs += _many(sources, name, FaqEntryForm)
    for name in _inside(folder, "interviews"):
        sources.interviews += _one(sources, name, InterviewForm)
    sources.problems += _strangers(sources)
    return sources


def _one(sources: Sources, name: str, form: type[F]) -> Iterator[Entry[F]]:
    marked = _file(sources, name)
    if marked is not None:
        yield from _record(sources, name, form, marked)


def _inside(folder: Path, part: str) -> list[str]:
    return [f"{part}/{path.name}" for path in sorted(folder.glob(f"{part}/*.yaml"))]


def _many(sources: Sources, name: str, form: type[F], *, needed: bool = True) -> Iterator[Entry[F]]:
    if not needed and not (sources.folder / name).exists():
        return
    marked = _file(sources, name)
    if marked is None or marked.data is None:
        return
    if not isinstance(marked.data, list):
        sources.problems.append(Problem(name, 1, "This file must be a list.", "Begin each record with “- ”."))
        return
    for index in range(len(marked.data)):
        yield from _record(sources, name, form, marked.part(index))


def _file(sources: Sources, name: str) -> Marked | None:
    path = sources.folder / name
    if not path.is_file():
        sources.problems.append(Problem(name, 1, "This file is missing.", "Add it, or copy it from another region."))
        return None
    try:
        sources.files[name] = read(path)
    except Unreadable as error:
        sources.problems.append(Problem(name, error.line, error.what, error.action))
        return None
    return sources.files[name]


def _record(sources: Sources, name: str, form: type[F], marked: Marked) -> Iterator[Entry[F]]:
    try:
        yield Entry(form.model_validate(marked.data), name, marked)
    except ValidationError as error:
        if isinstance(marked.data, dict):
            sources.broken_ids.add(str(marked.data.get("id")))
        for found in error.errors(include_url=False):
            what, action = explain(found, marked.written(*found["loc"]))
            sources.problems.append(Problem(name, marked.line(*found["loc"]), what, action))


def _strangers(sources: Sources) -> Iterator[Problem]:
    """Files that nobody reads: a misspelt name would silently lose its content."""
    for path in sorted(sources.folder.rglob("*")):
        name = path.relative_to(sources.folder).as_posix()
        hidden = any(part.startswith(".") for part in Path(name).parts)
        if path.is_dir() or hidden or path.suffix == ".md" or (sources.folder / name).is_symlink():
            continue
        if name not in (ISSUER_FILE, *sources.files) and not any(problem.file == name for problem in sources.problems):
            yield Problem(name, 1, "This file belongs to nothing.", "Correct its name, or remove it.")
