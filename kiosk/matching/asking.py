"""Which question is best asked next: the one whose answer settles the most policies that wait for answers.

Measure, for each attribute that an open requirement of a waiting policy looks at: over its possible answers (options,
yes and no, or the ranges between the numbers that conditions use), each weighted alike, the mean number of waiting
policies that would wait no longer. Ties go by the order of the vocabulary. What follows from an answer by derivation
is not counted. “不清楚” settles nothing, and the attribute is not asked again.
"""

from collections.abc import Iterator
from datetime import date

from kiosk.catalog import Attribute, Condition, Facts, Span, holds
from kiosk.matching.book import PolicyBook
from kiosk.matching.facts import UNSURE
from kiosk.matching.model import Choice, Known, Question

MOST_QUESTIONS = 6
"""Issue “Scan an enterprise code”, part 5: at most six questions a visit."""

_Rows = tuple[tuple[Condition, frozenset[str]], ...]


def questions(book: PolicyBook, known: Known, today: date, asked: int = 0) -> tuple[Question, ...]:
    """The best ones by today's knowledge after `asked` earlier ones (answered or not), as many as may still be asked;
    none when nothing waits. After each answer ask anew."""
    waiting = tuple(_waiting(book, known, today))
    touched = frozenset().union(*(facts for rows in waiting for _, facts in rows))
    found = [
        _question(attribute, book.choices[attribute.id], waiting, known)
        for attribute in book.attributes
        if attribute.id in touched and _may_be_asked(attribute, touched, known)
    ]
    ranked = sorted(found, key=lambda question: -question.settles)  # stable: ties stay in the vocabulary's order
    return tuple(ranked[: max(0, MOST_QUESTIONS - asked)])


def _may_be_asked(attribute: Attribute, touched: frozenset[str], known: Known) -> bool:
    """Not asked before, and nothing still to be asked that its wording presupposes (a loan's amount comes after
    whether there is a loan)."""
    asked = known.unsure | known.facts.keys()
    return attribute.id not in asked and not (touched - asked).intersection(attribute.after)


def _waiting(book: PolicyBook, known: Known, today: date) -> Iterator[_Rows]:
    """The open requirements of each policy that has some and none that is not met."""
    for policy in book.in_force(today):
        rows = [
            (row.when, facts, holds(row.when, known.facts))
            for row, facts in zip(policy.requirements, book.looks_at[policy.id], strict=True)
            if row.when is not None
        ]
        verdicts = [verdict for _, _, verdict in rows]
        if None in verdicts and False not in verdicts:
            yield tuple((when, facts) for when, facts, verdict in rows if verdict is None)


def _question(attribute: Attribute, choices: tuple[Choice, ...], waiting: tuple[_Rows, ...], known: Known) -> Question:
    concerned = [rows for rows in waiting if any(attribute.id in facts for _, facts in rows)]
    answers: list[Facts] = [{**known.facts, attribute.id: _fact(choice)} for choice in choices]
    settled = sum(_settles(rows, attribute.id, facts) for facts in answers for rows in concerned)
    return Question(
        attribute.id,
        attribute.ask,
        attribute.why,
        attribute.unit,
        (*choices, Choice(UNSURE)),
        settles=settled / len(answers),
        touches=len(concerned),
    )


def _fact(choice: Choice) -> str | int | float | bool | Span:
    return choice.value if choice.span is None else choice.span


def _settles(rows: _Rows, attribute: str, facts: Facts) -> bool:
    """One row that fails settles the policy, and so do all rows answered."""
    verdicts = [holds(when, facts) if attribute in looks_at else None for when, looks_at in rows]
    return False in verdicts or None not in verdicts
