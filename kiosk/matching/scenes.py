"""Which 一类事 suit an enterprise: each scene says so itself, as conditions over what is known of the enterprise.

Stages follow the documents' own titles (seed 004, annexes 6 and 7): opening, building or refitting, employing people.
"""

from collections.abc import Iterable

from kiosk.catalog import Facts, Scene, holds, parse

MOST_SCENES = 3
"""As many as are looked at beside everything else on the enterprise's page."""


def suited_scenes(scenes: Iterable[Scene], facts: Facts) -> tuple[Scene, ...]:
    """The best fitting first, at most three; of two that fit alike the one that the pack names first. What is not known
    suits nobody."""
    fitting = [(order, scene) for scene in scenes if (order := _order(scene, facts)) is not None]
    return tuple(scene for _, scene in sorted(fitting, key=lambda one: one[0]))[:MOST_SCENES]


def _order(scene: Scene, facts: Facts) -> int | None:
    """How well the scene suits, 1 the best; None when it does not."""
    return min(
        (suit.order for suit in scene.suits if suit.when is None or holds(parse(suit.when), facts) is True),
        default=None,
    )
