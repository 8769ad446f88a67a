"""Walking through an interview: one question at a time, back without losing anything. Pure rules over `kiosk.catalog`.

A `Walk` is where the visitor stands plus everything they ever chose. The facts are the choices along the path from
the start; a choice that the path no longer passes is kept, but is no fact.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.catalog import END, Interview, Option, Question


class UnknownAnswer(ValueError):
    """The value is none of the question's options. `allowed` lists them."""

    def __init__(self, question: Question, value: str) -> None:
        super().__init__(f"{value!r} is no answer to {question.id!r}")
        self.question = question
        self.allowed = tuple(option.value for option in question.options)


@dataclass(frozen=True, slots=True)
class Walk:
    """`answers` are the steps taken to where the visitor stands, `remembered` the last choice for each question."""

    interview: Interview
    answers: tuple[tuple[str, str], ...] = ()
    remembered: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def resumed(cls, interview: Interview, remembered: Mapping[str, str]) -> "Walk":
        """Go forward along `remembered` (question id -> value) to the first question it does not answer."""
        known = {question.id: question for question in interview.questions}
        kept = {key: value for key, value in remembered.items() if key in known and option_of(known[key], value)}
        walk = cls(interview, (), kept)
        return replace(walk, answers=walk._path())

    @property
    def current(self) -> Question | None:
        """The question to show; None when the interview is finished."""
        place = self._place()
        return None if place == END else self.interview.question(place)

    @property
    def finished(self) -> bool:
        return self._place() == END

    @property
    def chosen(self) -> str:
        """The earlier choice for the current question, to be shown preselected; empty when there is none."""
        question = self.current
        return "" if question is None else self.remembered.get(question.id, "")

    @property
    def facts(self) -> dict[str, str]:
        """Question id -> value along the path, including the choices ahead of a visitor who went back."""
        return dict(self._path())

    @property
    def can_go_back(self) -> bool:
        return bool(self.answers)

    @property
    def step(self) -> int:
        """The number of the current question, from 1; of the last one when finished."""
        return min(len(self.answers) + 1, self.total)

    @property
    def total(self) -> int:
        """Questions on the longest way through here to the end, those answered included. Never grows going forward."""
        return len(self.answers) + longest(self.interview, self._place())

    def answer(self, value: str) -> "Walk":
        """Choose and go on. Raises `UnknownAnswer`; a finished walk stays as it is."""
        question = self.current
        if question is None:
            return self
        if option_of(question, value) is None:
            raise UnknownAnswer(question, value)
        return Walk(
            self.interview,
            (*self.answers, (question.id, value)),
            {**self.remembered, question.id: value},
        )

    def back(self) -> "Walk":
        """To the question before; what was chosen stays remembered. At the first question nothing happens."""
        return replace(self, answers=self.answers[:-1])

    def _place(self) -> str:
        """The id of the current question, or `END`."""
        if not self.answers:
            return self.interview.start
        question_id, value = self.answers[-1]
        option = option_of(self.interview.question(question_id), value)
        return END if option is None else option.next

    def _path(self) -> tuple[tuple[str, str], ...]:
        path: list[tuple[str, str]] = []
        place = self.interview.start
        while place != END and place in self.remembered and len(path) < len(self.interview.questions):
            option = option_of(self.interview.question(place), self.remembered[place])
            if option is None:
                break
            path.append((place, option.value))
            place = option.next
        return tuple(path)


def option_of(question: Question, value: str) -> Option | None:
    """The option of that value, or None."""
    return next((option for option in question.options if option.value == value), None)


def longest(interview: Interview, place: str) -> int:
    """The most questions that may still be asked from `place` on. The graph has no circle (proved at pack check)."""
    known: dict[str, int] = {END: 0}

    def ahead(question_id: str) -> int:
        if question_id not in known:
            question = interview.question(question_id)
            known[question_id] = 1 + max((ahead(option.next) for option in question.options), default=0)
        return known[question_id]

    return ahead(place)
