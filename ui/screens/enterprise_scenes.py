"""Which 一类事 suit an enterprise's stage and industry. Pure rules over the facts the visitor confirmed.

Stages follow the documents' own titles (seed 004, annexes 6 and 7): opening, building or refitting, employing people.
A scene that this pack does not have is left out.
"""

from collections.abc import Iterator, Mapping

from kiosk.catalog import Fact, Scene

MOST = 3
MAKERS = frozenset({"biomed", "equipment", "materials", "chips", "factory"})
"""Lines of business that need a plant."""
OF_PROJECT = {"land": "industrial-start", "build": "industrial-start", "refit": "factory-refit"}


def suited_scenes(facts: Mapping[str, Fact], scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
    """The best fitting first, at most three."""
    known = {scene.id: scene for scene in scenes}
    wanted = dict.fromkeys(_wanted(facts))
    return tuple(known[scene] for scene in wanted if scene in known)[:MOST]


def _wanted(facts: Mapping[str, Fact]) -> Iterator[str]:
    industry, project = facts.get("industry"), facts.get("project")
    if facts.get("entity") == "not_yet":
        yield "biomed-start" if industry == "biomed" else "market-entry"
        return
    if isinstance(project, str) and project in OF_PROJECT:
        yield OF_PROJECT[project]
    if industry == "biomed":
        yield from ("biomed-research", "biomed-trial")
    yield "labour"
    if industry in MAKERS:
        yield from ("factory-refit", "industrial-start")
    yield from ("talent-life", "rent")
