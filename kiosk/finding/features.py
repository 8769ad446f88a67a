"""What there is to say for a document as the answer to one reading of a query: a row of numbers, mostly 0 to 1.

Pure. `kiosk.finding.ranking` weighs them; the weights are fitted by `kiosk.bench`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import mul

from rapidfuzz import fuzz

from kiosk.finding.index import DocumentRecord, NameRecord
from kiosk.finding.reading import Reading
from kiosk.finding.tables import Field

FEATURES = (
    "named",
    "titled",
    "lent",
    "named_share",
    "all_names",
    "anywhere",
    "several",
    "exact",
    "inside",
    "around",
    "alike",
    "pairs",
    "key",
    "head",
    "unanswered",
    "common",
    "citizen",
    "industry",
    "platform",
    "item",
    "policy",
    "faq",
    "scene",
    "place",
    "outside",
    "share",
)
"""In the order of the rows and of the weights."""
SUBJECTS = ("item", "policy", "faq", "scene", "place", "outside")

SHORTEST_ALIKE = 3
BODY_CREDIT = 0.6
FAVOURS_QUERY = 1.6
"""In the balance of “how much of the query is in the name” and “how much of the name is in the query”."""

Answers = Mapping[str, tuple[tuple[int, float], ...]]


@dataclass(frozen=True, slots=True)
class Fit:
    """How one name fits: the balance, the share of the query's weight it answers, and the credit of each unit."""

    balance: float
    share: float
    credits: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """A document's row, the share of the query that it answers, the credit of each unit, the name that fits best."""

    row: tuple[float, ...]
    anywhere: float
    answered: tuple[float, ...]
    name: str


def answers_of(reading: Reading) -> Answers:
    """For each token the units that it answers, with the credit."""
    found: dict[str, list[tuple[int, float]]] = {}
    for number, unit in enumerate(reading.units):
        for token, credit in unit.answers.items():
            found.setdefault(token, []).append((number, credit))
    return {token: tuple(units) for token, units in found.items()}


def judge(reading: Reading, answers: Answers, document: DocumentRecord, without: str = "") -> Judged:
    """The row of `document`. `without` leaves one name out, as if nobody had written it
    down: that is how unseen queries are rehearsed."""
    names = [name for name in document.names if name.text != without] if without else document.names
    weights = [unit.weight for unit in reading.units]
    whole = sum(weights)
    fits = [fit(name, answers, weights, whole) for name in names]
    own = [one for one, name in zip(fits, names, strict=True) if name.field != Field.LENT]
    titles = [one for one, name in zip(fits, names, strict=True) if name.field <= Field.PLAIN]
    lent = [one for one, name in zip(fits, names, strict=True) if name.field == Field.LENT]
    best = max(own, key=lambda one: one.balance, default=NO_FIT)
    answered = [max(column) for column in zip(*(one.credits for one in fits), strict=True)] if fits else []
    all_names = _share(answered, weights, whole)
    wide = list(map(max, zip(answered, _in_body(document, answers, len(weights)), strict=False)))
    anywhere = _share(wide, weights, whole)
    shares = sorted((one.share for one in own), reverse=True)[:3]
    exact, inside, around, alike = _writings(reading, names)
    unnamed = 1.0 - anywhere
    row = (
        best.balance,
        max((one.balance for one in titles), default=0.0),
        max((one.balance for one in lent), default=0.0),
        best.share,
        all_names,
        anywhere,
        sum(shares) / 3,
        exact,
        inside,
        around,
        alike,
        _paired(reading, names),
        answered[weights.index(max(weights))] if answered else 0.0,
        answered[_head(weights)] if answered else 0.0,
        unnamed * unnamed,
        float(document.group == "common"),
        float(document.group == "citizen"),
        float(_is_industry(document)),
        float(bool(document.group) and document.group in reading.platforms),
        *(float(document.subject == subject) for subject in SUBJECTS),
        reading.share,
    )
    name = names[fits.index(max(fits, key=lambda one: one.balance))].text if fits else ""
    return Judged(row, anywhere, tuple(wide), name)


NO_FIT = Fit(0.0, 0.0, ())


def fit(name: NameRecord, answers: Answers, weights: Sequence[float], whole: float) -> Fit:
    """Match the words of one name with the units of the query, both ways."""
    credit_of = [0.0] * len(weights)
    answered = 0.0
    for weight, tokens in name.words:
        best = 0.0
        for token in tokens:
            for number, credit in answers.get(token, ()):
                if credit > credit_of[number]:
                    credit_of[number] = credit
                if credit > best:
                    best = credit
        answered += weight * best
    if not answered or not whole:
        return Fit(0.0, 0.0, tuple(credit_of))
    share = _share(credit_of, weights, whole)
    of_name = answered / name.weight
    balance = (1 + FAVOURS_QUERY) * share * of_name / (FAVOURS_QUERY * of_name + share)
    return Fit(balance, share, tuple(credit_of))


def _share(answered: Sequence[float], weights: Sequence[float], whole: float) -> float:
    return sum(map(mul, answered, weights)) / whole if whole else 0.0


def _paired(reading: Reading, names: Sequence[NameRecord]) -> float:
    """The share of the query's pairs of signs that stand in a name."""
    texts = "\n".join(name.text for name in names)
    whole = sum(reading.pairs.values())
    return sum(weight for pair, weight in reading.pairs.items() if pair in texts) / whole if whole else 0.0


def _head(weights: Sequence[float]) -> int:
    """The last word that says much: in Chinese it is what the others describe."""
    enough = max(weights) / 2
    return max(number for number, weight in enumerate(weights) if weight >= enough)


def _in_body(document: DocumentRecord, answers: Answers, count: int) -> list[float]:
    found = [0.0] * count
    for token in answers.keys() & document.body:
        for number, credit in answers[token]:
            found[number] = max(found[number], credit * BODY_CREDIT)
    return found


def _is_industry(document: DocumentRecord) -> bool:
    return document.subject == "item" and document.group not in ("common", "citizen")


def _writings(reading: Reading, names: Sequence[NameRecord]) -> tuple[float, float, float, float]:
    """Whether a name is written as the query is, has it inside, lies inside it, or nearly looks like it (0..1 each)."""
    exact = inside = around = alike = 0.0
    for name in names:
        worth = 0.7 if name.field == Field.LENT else 1.0
        for text in reading.texts:
            known = name.pinyin if text.isascii() else name.text
            if text == known:
                exact = max(exact, worth)
            elif text in known:
                inside = max(inside, worth * _inside(text, name, len(known)))
            elif known in text and len(known) > 1:
                around = max(around, worth * len(known) / len(text))
            elif text.isascii() and len(text) > 1 and text in name.initials:
                inside = max(inside, worth * 0.8 * len(text) / len(name.initials))
        if len(reading.texts[0]) >= SHORTEST_ALIKE:
            written = name.pinyin if reading.letters else name.text
            alike = max(alike, worth * fuzz.ratio(reading.texts[0], written) / 100)
    return exact, inside, around, alike


def _inside(text: str, name: NameRecord, length: int) -> float:
    """Letters count only where a syllable begins; single signs count little."""
    if text.isascii() and name.pinyin.find(text) not in name.starts:
        return 0.0
    return (0.4 if len(text) > 1 else 0.1) + 0.6 * len(text) / length
