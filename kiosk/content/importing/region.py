"""What an import needs to know of a region: its sections, its places, and the ids that are taken."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.building.marked_yaml import Unreadable, read
from kiosk.errors import Refusal

SAME_SECTION = {"法律服务": "法治服务", "科技服务": "科创服务"}
"""Words that the documents use for one section (004 annex 5 calls 法治 and 科创 so on some platforms)."""
OWN_ID = re.compile(r"^- (?:\{ ?)?id: ([a-z0-9_-]+)", re.M)


@dataclass(frozen=True, slots=True)
class Region:
    """`sections`: section id by its official name and the documents' other words for it. `places`: place id by name."""

    name: str
    sections: Mapping[str, str]
    places: Mapping[str, str]
    taken: frozenset[str]


def read_region(folder: Path) -> Region:
    """Raises `Refusal` when the folder is no region."""
    if not (folder / "sections.yaml").is_file():
        regions = ", ".join(sorted(path.parent.name for path in folder.parent.glob("*/sections.yaml")))
        raise Refusal("import.region", f"There is no region “{folder.name}”.", f"Use one of: {regions}.")
    sections: dict[str, str] = {}
    for one in _records(folder / "sections.yaml"):
        sections[str(one.get("official"))] = str(one["id"])
    sections |= {other: sections[name] for other, name in SAME_SECTION.items() if name in sections}
    places = {str(one.get("name")): str(one["id"]) for one in _records(folder / "places.yaml")}
    taken = {name for path in folder.glob("*/*.yaml") for name in OWN_ID.findall(path.read_text("utf-8-sig"))}
    return Region(folder.name, sections, places, frozenset(taken))


def _records(path: Path) -> list[dict[str, Any]]:
    try:
        data = read(path).data
    except Unreadable as error:
        raise Refusal("import.region", f"{path}:{error.line}: {error.what}", error.action) from error
    return [one for one in data or [] if isinstance(one, dict) and "id" in one]
