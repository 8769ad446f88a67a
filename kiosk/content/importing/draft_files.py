"""Drafts as YAML files, and what a person must still fill in before they have the right form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml
from pydantic import ValidationError

from kiosk.content.checking.plain_errors import explain
from kiosk.content.importing.model import Draft
from kiosk.content.importing.withhold import withhold
from kiosk.content.schema import FaqEntryForm, Form, ItemForm, PolicyForm

FORMS: Mapping[str, type[Form]] = {"items": ItemForm, "policies": PolicyForm, "faqs": FaqEntryForm}
DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
"""libyaml's where it is there: ten times as fast."""
HEAD = "# 草稿，还没有人看过。先读 report.md，再一条一条改。\n"


@dataclass(frozen=True, slots=True)
class ToFill:
    """A draft whose form is not yet right. `line` is where it begins in `file`; the sentences are the check's."""

    file: str
    line: int
    record: str
    field: str
    what: str
    action: str


def written(drafts: Sequence[Draft]) -> tuple[dict[str, str], list[ToFill]]:
    """`{name: text}` of all files, and what is lacking."""
    texts: dict[str, list[str]] = {}
    lines: dict[str, int] = {}
    lacking: list[ToFill] = []
    for draft in drafts:
        pieces = texts.setdefault(draft.file, [HEAD])
        line = lines.setdefault(draft.file, 1)
        piece = f"\n# {withhold(str(draft.place)).text}\n" + _yaml(draft.data)
        lacking += _lacking(draft, line + 3)
        pieces.append(piece)
        lines[draft.file] = line + piece.count("\n")
    return {name: "".join(pieces) for name, pieces in texts.items()}, lacking


def _yaml(data: Mapping[str, object]) -> str:
    return str(yaml.dump([dict(data)], Dumper=DUMPER, allow_unicode=True, sort_keys=False, width=140))


def _lacking(draft: Draft, line: int) -> list[ToFill]:
    form = FORMS[draft.file.split("/")[0]]
    try:
        form.model_validate(draft.data)
    except ValidationError as error:
        return [
            ToFill(draft.file, line, str(draft.data["id"]), ".".join(map(str, found["loc"])), *explain(found))
            for found in error.errors(include_url=False)
        ]
    return []
