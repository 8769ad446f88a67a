"""One question a screen, back without losing answers, and all answers to look over at the end.

The walking rules are `kiosk.guidance.Walk`'s. Answers live in the stay's memory and nowhere else.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalog import Question
from kiosk.guidance import Walk, option_of, say_step
from kiosk.visit.model import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.guidance.onward import onward
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OptionRow:
    value: str
    label: str
    note: str
    selected: bool


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One given answer in the summary; `question` is the id to change it by."""

    question: str
    ask: str
    answer: str


@QmlElement
@QmlUncreatable("made by the router")
class InterviewModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """Where the visitor stands in the interview. Choosing selects; only `proceed` goes on."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        interview = stay.catalog.interview(argument)
        self._walk = None if interview is None else Walk.resumed(interview, stay.memory.answers.get(argument, {}))
        self._picked = self._walk.chosen if self._walk else ""
        self._changing = False
        self._at_entry = True
        self._options: RecordListModel[OptionRow] = RecordListModel(OptionRow, self)
        self._answers: RecordListModel[AnswerRow] = RecordListModel(AnswerRow, self)
        stay.modesChanged.connect(self.changed)
        self._fill()

    def leave(self) -> None:
        self.stay.modesChanged.disconnect(self.changed)

    @Property(bool, constant=True)
    def known(self) -> bool:
        return self._walk is not None

    @Property(str, constant=True)
    def title(self) -> str:
        return self._walk.interview.title if self._walk else ""

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        return self._walk is not None and self._walk.finished

    @Property(str, notify=changed)
    def ask(self) -> str:
        question = self._question
        return question.ask if question else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        question = self._question
        return question.why if question else ""

    @Property(int, notify=changed)
    def step(self) -> int:
        return self._walk.step if self._walk else 0

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._walk.total if self._walk else 0

    @Property(str, notify=changed)
    def stepText(self) -> str:
        return say_step(self._walk, self.stay.words) if self._walk else ""

    @Property(bool, notify=changed)
    def canProceed(self) -> bool:
        return bool(self._picked) or (self._walk is not None and self._walk.finished)

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._changing or (self._walk is not None and self._walk.can_go_back)

    @Property(QObject, constant=True)
    def options(self) -> QObject:
        return self._options

    @Property(QObject, constant=True)
    def answers(self) -> QObject:
        return self._answers

    @Slot(str)
    def choose(self, value: str) -> None:
        """Select an answer; the visitor may still change their mind."""
        question = self._question
        if question is None or option_of(question, value) is None or value == self._picked:
            return
        self._picked = value
        for row, option in enumerate(self._options.records):
            if option.selected != (option.value == value):
                self._options.put(row, replace(option, selected=option.value == value))
        self.changed.emit()

    @Slot()
    def proceed(self) -> None:
        """On to the next question; after the last one to the summary, and from there to the checklist."""
        if self._walk is None:
            return
        if self._walk.finished:
            self._finish(self._walk)
        elif self._picked:
            walk = self._walk.answer(self._picked)
            self.stay.memory.answers[self.argument] = dict(walk.remembered)
            self._stand(Walk.resumed(walk.interview, walk.remembered) if self._changing else walk)

    @Slot()
    def previous(self) -> None:
        """One question back; what is picked here stays remembered."""
        if self._walk is None:
            return
        if self._changing:
            self._stand(Walk.resumed(self._walk.interview, self.stay.memory.answers.get(self.argument, {})))
        elif self._walk.can_go_back:
            self._stand(self._keeping_picked(self._walk).back())

    @Slot(str)
    def change(self, question_id: str) -> None:
        """Go back to one answer of the summary; after it, on to the first question that is open then."""
        walk = self._walk
        while walk is not None and walk.can_go_back and (walk.current is None or walk.current.id != question_id):
            walk = walk.back()
        if walk is not None and walk.current is not None:
            self._stand(walk, changing=True)

    @Slot()
    def leaveForAll(self) -> None:
        self.stay.swap(Screen.RESULTS, "all:")

    def back(self) -> bool:
        """The bottom bar's back: one question back, until the visitor stands where they came in."""
        if self._walk is None or self._at_entry or not (self._changing or self._walk.can_go_back):
            return False
        self.previous()
        return True

    @property
    def _question(self) -> Question | None:
        return self._walk.current if self._walk else None

    def _keeping_picked(self, walk: Walk) -> Walk:
        question = walk.current
        if question is None or not self._picked:
            return walk
        kept = replace(walk, remembered={**walk.remembered, question.id: self._picked})
        self.stay.memory.answers[self.argument] = dict(kept.remembered)
        return kept

    def _stand(self, walk: Walk, *, changing: bool = False) -> None:
        self._walk = walk
        self._picked = walk.chosen
        self._changing = changing
        self._at_entry = False
        self._fill()

    def _finish(self, walk: Walk) -> None:
        self.stay.memory.answers[self.argument] = dict(walk.remembered)
        onward(self.stay, Screen.CHECKLIST, walk.interview.item)

    def _fill(self) -> None:
        question = self._question
        options = question.options if question else ()
        self._options.replace([OptionRow(o.value, o.label, o.note, o.value == self._picked) for o in options])
        self._answers.replace(_given(self._walk) if self._walk and self._walk.finished else [])
        self.changed.emit()


def _given(walk: Walk) -> list[AnswerRow]:
    rows = []
    for question_id, value in walk.answers:
        question = walk.interview.question(question_id)
        option = option_of(question, value)
        rows.append(AnswerRow(question_id, question.ask, option.label if option else value))
    return rows
