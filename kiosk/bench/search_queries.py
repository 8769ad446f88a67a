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


def place_of(found: Iterable[str], accepted: frozenset[str]) -> int | None:
    """Where the first accepted id stands, counted from 1."""
    return next((place for place, one in enumerate(found, start=1) if one in accepted), None)
