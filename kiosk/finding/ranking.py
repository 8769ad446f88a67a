"""From rows of features to scores, and from the best scores to the question whether anything fits at all."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.finding.features import FEATURES, Judged
from kiosk.finding.index import DocumentRecord
from kiosk.finding.reading import Reading
from kiosk.finding.tables import OUTSIDE
from kiosk.finding.weights import RANK, SURE, SURE_BIAS

SIGNS = tuple(SURE)
LEAST_SURE = {"item": 0.3}
LEAST_SURE_OTHER = 0.55
"""Chance below which nothing is shown: an empty answer with a helper's number is better than a wrong affair. What is no
affair must be surer: it only stands beside them."""
LONG = 16
"""Signs of a sentence in which chance likenesses are many."""
NEAR_BEST = 4.0
"""A document whose score lies further below the best is not shown."""


@dataclass(frozen=True, slots=True)
class Scored:
    document: DocumentRecord
    reading: Reading
    judged: Judged
    score: float


def score(row: Sequence[float], weights: Mapping[str, float] = RANK) -> float:
    """The weighted sum of one row."""
    return sum(weights[name] * value for name, value in zip(FEATURES, row, strict=True))


def signs_of_sureness(best: Scored, outside: Scored | None) -> dict[str, float]:
    """What tells a real answer from a chance likeness, for the best document that is not outside."""
    units = best.reading.units
    whole = sum(unit.weight for unit in units) or 1.0
    lead = best.score - (outside.score if outside else 0.0)
    return {
        "score": best.score,
        "anywhere": best.judged.anywhere,
        "known": sum(unit.weight for unit in units if unit.known) / whole,
        "lead_over_outside": max(-4.0, min(4.0, lead)),
        "length": min(LONG, sum(len(unit.text) for unit in units)) / LONG,
        "letters": float(bool(best.reading.letters)),
    }


def sureness(best: Scored, outside: Scored | None) -> float:
    """The chance, 0 to 1, that the best document is what the visitor means."""
    signs = signs_of_sureness(best, outside)
    return 1 / (1 + math.exp(-SURE_BIAS - sum(SURE[name] * value for name, value in signs.items())))


def in_order(scored: Sequence[Scored]) -> list[Scored]:
    """Best first; equal scores in the order of the index, so that the same question always has the same answer."""
    return sorted(scored, key=lambda one: (-one.score, one.document.number))


def shown(scored: Sequence[Scored]) -> list[Scored]:
    """What is worth showing, best first; nothing when what no hall does fits better or nothing fits well."""
    ordered = in_order(scored)
    inside = [one for one in ordered if one.document.subject != OUTSIDE]
    outside = next((one for one in ordered if one.document.subject == OUTSIDE), None)
    if not inside or sureness(inside[0], outside) < LEAST_SURE.get(inside[0].document.subject, LEAST_SURE_OTHER):
        return []
    return [one for one in inside if one.score > inside[0].score - NEAR_BEST and one.judged.anywhere > 0.0]
