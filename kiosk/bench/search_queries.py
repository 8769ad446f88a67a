"""Query files: what people say, how, and which answers a fair judge takes. Form: assets/queries/README.md."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalog import Catalog
from kiosk.errors import Refusal

COMMON = "qiantang-common/"
SCENE = "scene:"


@dataclass(frozen=True, slots=True)
class Asked:
    """One query. `accept` holds numbers of common items, ids, or `scene:<name>`; empty when nothing fits."""

    text: str
    style: str
    accept: tuple[int | str, ...]


def read_queries(path: Path) -> tuple[Asked, ...]:
    """Raises `Refusal` when the file cannot be read or has another form."""
    try:
        rows = json.loads(path.read_text("utf-8"))
        return tuple(_asked(row) for row in rows)
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise Refusal("bench.queries", f"{path} cannot be read as JSON.", "Name a file of queries.") from error
    except (KeyError, TypeError, ValueError) as error:
        what = f"{path} holds something that is no query ({error})."
        raise Refusal("bench.queries", what, "Write [{q, style, accept: [numbers or ids]}].") from error


def _asked(row: dict[str, object]) -> Asked:
    accept = row["accept"]
    if not isinstance(accept, list) or not all(isinstance(one, int | str) for one in accept):
        raise TypeError(f"accept of {row['q']!r}")
    return Asked(str(row["q"]), str(row.get("style", "")), tuple(accept))


class Judge:
    """Tells of the records of one catalogue which ones a query accepts."""

    def __init__(self, catalog: Catalog) -> None:
        self._of_number = {
            int(source.removeprefix(COMMON)): item.id
            for item in catalog.items()
            for source in item.sources
            if source.startswith(COMMON) and not item.platform
        }
        others = (catalog.scenes(), catalog.policies(), catalog.faqs(), catalog.places())
        self._kinds = {one.id: type(one).__name__ for records in others for one in records}
        self._of_scene = {scene.title: scene.id for scene in catalog.scenes()}

    def accepted(self, asked: Asked) -> frozenset[str]:
        """Ids of the accepted records; what this catalogue lacks is left out."""
        ids = (self._id(one) for one in asked.accept)
        return frozenset(one for one in ids if one)

    def _id(self, accepted: int | str) -> str:
        if isinstance(accepted, int):
            return self._of_number.get(accepted, "")
        if accepted.startswith(SCENE):
            return self._of_scene.get(accepted.removeprefix(SCENE), "")
        return accepted

    def place(self, found: Iterable[str], accepted: frozenset[str]) -> int | None:
        """Where the first accepted id stands among the results of its own kind, counted from 1.

        Results are shown by kind: a scene that is meant is not further away because affairs stand above it.
        """
        seen: dict[str, int] = {}
        for one in found:
            kind = self._kinds.get(one, "")
            seen[kind] = seen.get(kind, 0) + 1
            if one in accepted:
                return seen[kind]
        return None
