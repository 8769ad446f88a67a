"""Proves an interview before anybody meets it: no circle, no dead end, all reachable, at most nine questions.

Works on the plain graph, so a broken one can be looked at too. What is wrong comes out as `Flaw`s, never as errors.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.catalog import END, NOT_ASKED, Condition, Interview, Question, facts_of, holds

MOST_QUESTIONS = 9
"""On any path: more is an interrogation."""

MOST_STATES = 100_000
"""Different sets of answers that one condition may need looked at; beyond that it cannot be understood by anyone."""

Answers = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Flaw:
    """`question` and `option` (its index) say where; both empty for the whole interview."""

    what: str
    action: str
    question: str = ""
    option: int | None = None


def flaws(interview: Interview) -> tuple[Flaw, ...]:
    """Everything wrong with the graph. Paths are judged only when the graph is one (known ids, no circle)."""
    questions = {question.id: question for question in interview.questions}
    broken = tuple(_unknown_nexts(interview, questions))
    if broken:
        return broken
    circle = _circle(questions)
    if circle:
        way = " → ".join(circle)
        return (Flaw(f"The questions go in a circle: {way}.", "Let one of them lead to end.", circle[0]),)
    found = [
        Flaw(f"No answer leads to “{question_id}”.", "Point an option's next to it, or remove it.", question_id)
        for question_id in sorted(set(questions) - _reached(interview.start, questions))
    ]
    length = _longest(interview.start, questions, {END: 0})
    if length > MOST_QUESTIONS:
        what = f"One way through has {length} questions; {MOST_QUESTIONS} is the most."
        found.append(Flaw(what, "Ask less, or split the affair."))
    return tuple(found)


def ever_holds(interview: Interview, condition: Condition) -> bool | None:
    """Whether some way through makes `condition` true. None when there are too many ways to look at.

    The interview must be free of flaws. Only the answers that the condition looks at are told apart.
    """
    questions = {question.id: question for question in interview.questions}
    watched = facts_of(condition)
    seen: dict[str, set[Answers]] = {question_id: set() for question_id in (*questions, END)}
    queue: list[tuple[str, Answers]] = [(interview.start, frozenset())]
    steps = 0
    while queue:
        place, answers = queue.pop()
        if answers in seen[place]:
            continue
        seen[place].add(answers)
        steps += 1
        if steps > MOST_STATES:
            return None
        if place == END:
            if holds(condition, {**dict.fromkeys(watched, NOT_ASKED), **dict(answers)}):
                return True
            continue
        for option in questions[place].options:
            extra = {(place, option.value)} if place in watched else set()
            queue.append((option.next, answers | extra))
    return False


def _unknown_nexts(interview: Interview, questions: Mapping[str, Question]) -> Iterator[Flaw]:
    if interview.start not in questions:
        yield Flaw(f"The interview starts at “{interview.start}”, which is no question.", "Name an existing one.")
    for question in interview.questions:
        if not question.options:
            yield Flaw(f"“{question.id}” is a dead end.", "Give it options.", question.id)
        for index, option in enumerate(question.options):
            if option.next != END and option.next not in questions:
                what = f"“{option.value}” leads to “{option.next}”, which is no question."
                yield Flaw(what, "Use a question's id, or end.", question.id, index)


def _circle(questions: Mapping[str, Question]) -> list[str]:
    """The questions of one circle, the first repeated at the end; empty when there is none."""
    done: set[str] = {END}
    for root in questions:
        way: list[str] = []
        turns = [iter((root,))]
        while turns:
            place = next(turns[-1], None)
            if place is None:
                turns.pop()
                if way:
                    done.add(way.pop())
            elif place in way:
                return [*way[way.index(place) :], place]
            elif place not in done:
                way.append(place)
                turns.append(iter([option.next for option in questions[place].options]))
    return []


def _reached(start: str, questions: Mapping[str, Question]) -> set[str]:
    reached: set[str] = set()
    queue = [start]
    while queue:
        place = queue.pop()
        if place != END and place not in reached:
            reached.add(place)
            queue.extend(option.next for option in questions[place].options)
    return reached


def _longest(place: str, questions: Mapping[str, Question], known: dict[str, int]) -> int:
    if place not in known:
        known[place] = 1 + max(_longest(option.next, questions, known) for option in questions[place].options)
    return known[place]
