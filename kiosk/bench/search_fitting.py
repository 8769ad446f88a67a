"""Fits the weights of the ranking: a few dozen numbers, by gradient descent on rehearsed and on tuning queries.

The ranking is a softmax over the candidates of a query, the question whether anything fits a logistic regression;
both are pulled towards the weights that are there, so that little data changes little.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.bench.search_rehearsal import Rehearsed
from kiosk.finding import FEATURES, OUTSIDE, RANK, SIGNS, SURE, SURE_BIAS, Scored, Searcher, in_order, signs_of_sureness

Numbers = NDArray[np.float64]
Slope = Callable[[Numbers], Numbers]

HOLD = 30.0
"""How strongly the weights are held where they are."""
STEPS = 150
STRIDE = 0.06
SUBJECTS = ("item", OUTSIDE)
RIGHT_PLACES = 3
AMISS = 2.0
"""Weight of a query that nothing answers when sureness is fitted: a wrong answer is worse than none."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights to be written into `kiosk/finding/weights.py`."""

    rank: dict[str, float]
    sure: dict[str, float]
    sure_bias: float


def fit(searcher: Searcher, queries: Sequence[Rehearsed]) -> Fitted:
    """Fit the ranking, then sureness under the new ranking; minutes, by hand, when features change.

    The shipped weights: over the searcher of the Qiantang pack, `queries` are those of `search_rehearsal.rehearsed` and
    of `search_rehearsal.from_queries` on assets/queries/tuning.json. The held-back half is never looked at.
    """
    rank = _fit_rank(searcher, queries)
    sure, bias = _fit_sureness(searcher, queries, rank)
    return Fitted(rank, sure, bias)


def _candidates(searcher: Searcher, asked: Rehearsed, rank: dict[str, float]) -> list[Scored]:
    scored = searcher.scored(asked.text, without=asked.without, weights=rank)
    return in_order([one for one in scored if one.document.subject in SUBJECTS])


def _is_right(one: Scored, asked: Rehearsed) -> bool:
    return one.document.id in asked.accepted or (one.document.subject == OUTSIDE and OUTSIDE in asked.accepted)


def _fit_rank(searcher: Searcher, queries: Iterable[Rehearsed]) -> dict[str, float]:
    data = []
    for asked in queries:
        scored = _candidates(searcher, asked, dict(RANK))
        right = np.array([_is_right(one, asked) for one in scored], bool)
        if right.any() and not right.all():
            data.append((np.array([one.judged.row for one in scored]), right, asked.weight))

    def slope(weights: Numbers) -> Numbers:
        total = np.zeros_like(weights)
        for rows, right, weight in data:
            chances = np.exp(rows @ weights - (rows @ weights).max())
            wanted = np.where(right, chances, 0.0)
            total += weight * (rows.T @ (chances / chances.sum() - wanted / wanted.sum()))
        return total

    start = np.array([RANK[name] for name in FEATURES])
    return _named(FEATURES, _descend(slope, start, HOLD))


def _fit_sureness(
    searcher: Searcher, queries: Iterable[Rehearsed], rank: dict[str, float]
) -> tuple[dict[str, float], float]:
    rows, labels, weights = [], [], []
    for asked in queries:
        scored = _candidates(searcher, asked, rank)
        inside = [one for one in scored if one.document.subject != OUTSIDE]
        if not inside:
            continue
        outside = next((one for one in scored if one.document.subject == OUTSIDE), None)
        signs = signs_of_sureness(inside[0], outside)
        rows.append([*(signs[name] for name in SIGNS), 1.0])
        labels.append(any(_is_right(one, asked) for one in inside[:RIGHT_PLACES]))
        weights.append(asked.weight * (AMISS if OUTSIDE in asked.accepted else 1.0))
    table, truth, worth = np.array(rows), np.array(labels, float), np.array(weights)

    def slope(at: Numbers) -> Numbers:
        chance = 1 / (1 + np.exp(-(table @ at)))
        result: Numbers = table.T @ (worth * (chance - truth))
        return result

    start = np.array([*(SURE[name] for name in SIGNS), SURE_BIAS])
    *fitted, bias = _descend(slope, start, 1.0, STEPS * 4, least=np.array([*(0.0 for _ in SIGNS), -np.inf]))
    return _named(SIGNS, fitted), round(float(bias), 2)


def _descend(slope: Slope, start: Numbers, hold: float, steps: int = STEPS, least: Numbers | None = None) -> Numbers:
    """Adam with a stride that shrinks to nothing; no number falls below `least`."""
    at, mean, spread = start.copy(), np.zeros_like(start), np.zeros_like(start)
    for step in range(1, steps + 1):
        down = slope(at) + 2 * hold * (at - start)
        mean = 0.9 * mean + 0.1 * down
        spread = 0.99 * spread + 0.01 * down * down
        pace = STRIDE * (1 - step / steps) ** 0.5
        at -= pace * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
        if least is not None:
            np.maximum(at, least, out=at)
    return at


def _named(names: Sequence[str], numbers: Iterable[Any]) -> dict[str, float]:
    return {name: round(float(number), 2) for name, number in zip(names, numbers, strict=True)}
