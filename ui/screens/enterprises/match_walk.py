"""Finding policies by questions: where the visitor stands, what is known, what was found. Pure functions over the book.

Answers are replayed each time: as long as the best next question was answered before, the answer is taken. So going
back changes one answer and keeps the others that are still asked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.catalog import Attribute, Fact
from kiosk.matching import (
    MOST_QUESTIONS,
    UNSURE,
    Choice,
    Known,
    Matching,
    PolicyBook,
    Question,
    match_policies,
    policy_book,
    read_facts,
)
from ui.stay import Stay


@dataclass(frozen=True, slots=True)
class MatchWalk:
    """`given` came with the enterprise's code, `answers` are the questions answered, in their order.

    `question` is the one that stands, None when nothing is left to ask. `correcting`: it is about a given fact.
    """

    book: PolicyBook = field(repr=False)
    given: Mapping[str, Fact] = field(repr=False)
    answers: tuple[tuple[str, Fact], ...] = field(repr=False)
    found: Matching = field(repr=False)
    question: Question | None = field(repr=False)
    correcting: bool = False

    @property
    def step(self) -> int:
        """The number of the question that stands, counted from 1."""
        return len(self.answers) + 1

    @property
    def open_questions(self) -> bool:
        return bool(self.found.questions)


def begun(stay: Stay) -> MatchWalk:
    """As far as the answers of this stay reach."""
    catalog = stay.catalog
    book = policy_book(catalog.policies(), catalog.attributes())
    return replayed(book, given_facts(stay), stay.memory.facts, stay)


def given_facts(stay: Stay) -> dict[str, Fact]:
    """What came with the code that the visitor said is theirs."""
    profile = stay.memory.enterprise
    return dict(profile.facts) if profile is not None else {}


def replayed(
    book: PolicyBook, given: Mapping[str, Fact], remembered: Mapping[str, Fact], stay: Stay, upto: int = MOST_QUESTIONS
) -> MatchWalk:
    """Take remembered answers in the order of the questions, at most `upto` of them; the next question stands."""
    today = stay.services.clock.now().date()
    facts: dict[str, object] = {**given, **{fact: value for fact, value in remembered.items() if fact in given}}
    answers: list[tuple[str, Fact]] = []
    while True:
        found = match_policies(book, _known(facts, book, stay), today, asked=len(answers))
        question = next(iter(found.questions), None)
        if question is None or len(answers) >= upto or question.attribute not in remembered:
            return MatchWalk(book, given, tuple(answers), found, question)
        answers.append((question.attribute, remembered[question.attribute]))
        facts[question.attribute] = remembered[question.attribute]


def supposed(walk: MatchWalk, value: Fact, stay: Stay) -> Matching:
    """What would be found with this answer to the question that stands."""
    if walk.question is None:
        return walk.found
    facts = {**walk.given, **corrections(walk, stay), **dict(walk.answers), walk.question.attribute: value}
    known = _known(facts, walk.book, stay)
    return match_policies(walk.book, known, stay.services.clock.now().date(), asked=len(walk.answers) + 1)


def correction(walk: MatchWalk, fact: str) -> MatchWalk:
    """The same walk with a question about a given fact; the same walk when the vocabulary has no such fact."""
    attribute = attribute_of(walk.book, fact)
    if attribute is None:
        return walk
    choices = (*walk.book.choices[fact], Choice(UNSURE))
    question = Question(fact, attribute.ask, attribute.why, attribute.unit, choices, settles=0.0, touches=0)
    return MatchWalk(walk.book, walk.given, walk.answers, walk.found, question, correcting=True)


def corrections(walk: MatchWalk, stay: Stay) -> dict[str, Fact]:
    """What the visitor said otherwise than their code."""
    return {fact: value for fact, value in stay.memory.facts.items() if fact in walk.given}


def attribute_of(book: PolicyBook, fact: str) -> Attribute | None:
    return next((attribute for attribute in book.attributes if attribute.id == fact), None)


def _known(facts: Mapping[str, object], book: PolicyBook, stay: Stay) -> Known:
    """What an issuer writes and the vocabulary does not know is left out."""
    return read_facts(facts, book.attributes, stay.services.clock.now().date()).known
