"""The doors for browsing: a picture that exists, something behind every group, honesty about broken scenes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.content.building.sources import Entry, Sources
from kiosk.content.checking.problem import Problem


def browsing_problems(sources: Sources, icons: Path) -> Iterator[Problem]:
    """Unknown icons (`icons` is the folder of SVG pictures), groups without members, scenes with an unsaid gap."""
    drawn = {path.stem for path in icons.glob("*.svg")}
    doors: tuple[Entry[Any], ...] = (*sources.sections, *sources.scenes, *sources.groups)
    for door in doors:
        if door.form.icon not in drawn:
            what = f"There is no picture “{door.form.icon}”."
            yield door.problem(what, "Use one of assets/icons, without “.svg”.", "icon")
    for group in sources.groups:
        if not (group.form.items or group.form.scenes or group.form.policies):
            yield group.problem("Nothing belongs to this group.", "Give it items, scenes or policies.")
    for scene in sources.scenes:
        if not scene.form.complete and scene.form.gap is None:
            yield scene.problem("What is missing in the document is not said.", "Write gap: and what.", "complete")
        if scene.form.complete and scene.form.gap is not None:
            yield scene.problem("The scene has a gap and calls itself complete.", "Write complete: false.", "gap")
