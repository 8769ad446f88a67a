"""企业找政策: a few questions, one a screen, while the groups fill; then what the enterprise is entitled to, and why.

Works with an enterprise's code and without any. Argument: “” to go on where the questions stand, “result” or
“result:<group>” for what was found.
"""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.matching import MOST_QUESTIONS, Matching
from kiosk.visit.model import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screens.enterprises.match_rows import (
    ChoiceRow,
    GroupTab,
    MatchRow,
    SaidRow,
    choice_rows,
    found_in,
    left_out,
    match_row,
    said_rows,
    tabs,
)
from ui.screens.enterprises.match_talk import MatchTalk, Phase
from ui.screens.enterprises.match_walk import corrections
from ui.screens.printing.paper_notice import PaperScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the router")
class MatchModel(PaperScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """Choosing an answer selects it and shows what it would find; only `proceed` goes on."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._places = {place.id: place for place in stay.catalog.places()}
        self._talk = MatchTalk.at(stay, argument)
        self._found: Matching = self._talk.found
        self._tabs: RecordListModel[GroupTab] = RecordListModel(GroupTab, self)
        self._rows: RecordListModel[MatchRow] = RecordListModel(MatchRow, self)
        self._choices: RecordListModel[ChoiceRow] = RecordListModel(ChoiceRow, self)
        self._said: RecordListModel[SaidRow] = RecordListModel(SaidRow, self)
        stay.modesChanged.connect(self._modes_changed)
        self._fill()

    def leave(self) -> None:
        super().leave()
        self.stay.modesChanged.disconnect(self._modes_changed)

    @Property(str, notify=changed)
    def phase(self) -> str:
        return self._talk.phase.value

    @Property(str, notify=changed)
    def ask(self) -> str:
        return self._talk.walk.question.ask if self._talk.walk.question else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._talk.walk.question.why if self._talk.walk.question else ""

    @Property(int, notify=changed)
    def step(self) -> int:
        return self._talk.walk.step

    @Property(int, constant=True)
    def most(self) -> int:
        return MOST_QUESTIONS

    @Property(str, notify=changed)
    def stepText(self) -> str:
        """“第 2 题，最多 6 题”."""
        return self.stay.say("match.step_of", step=self._talk.walk.step, most=MOST_QUESTIONS)

    @Property(bool, notify=changed)
    def correcting(self) -> bool:
        """The question is about something that came with the code."""
        return self._talk.walk.correcting

    @Property(bool, notify=changed)
    def canProceed(self) -> bool:
        return self._talk.picked is not None

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._talk.can_go_back

    @Property(bool, notify=changed)
    def canAskMore(self) -> bool:
        """Questions are left although the result is shown."""
        return self._talk.phase is Phase.RESULT and self._talk.walk.open_questions

    @Property(bool, notify=changed)
    def anythingSaid(self) -> bool:
        return bool(self._talk.walk.answers or self._talk.walk.given)

    @Property(str, notify=changed)
    def enterprise(self) -> str:
        """The enterprise's name when its code was shown; else empty."""
        profile = self.stay.memory.enterprise
        return profile.name if profile is not None else ""

    @Property(str, notify=changed)
    def group(self) -> str:
        return self._talk.group

    @Property(str, notify=changed)
    def groupLine(self) -> str:
        """What it means to stand in the group that is shown."""
        return self.stay.say(f"match.line_{self._talk.group}") if self._talk.group else ""

    @Property(str, notify=changed)
    def emptyTitle(self) -> str:
        return self.stay.say(f"match.empty_{self._talk.group}") if self._talk.group else ""

    @Property(int, notify=changed)
    def certain(self) -> int:
        """How many policies can be used now, at once or on application."""
        return len(self._found.automatic) + len(self._found.applicable)

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """The group that is shown has nothing in it."""
        return not self._rows.records

    @Property(str, notify=changed)
    def leftOutText(self) -> str:
        count = left_out(self._found)
        return self.stay.say("match.not_applicable_note", count=count) if count else ""

    @Property(QObject, constant=True)
    def tabs(self) -> QObject:
        """The groups with how many policies they hold; while asking, as the picked answer would have it."""
        return self._tabs

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        return self._choices

    @Property(QObject, constant=True)
    def said(self) -> QObject:
        return self._said

    @Slot(int)
    def choose(self, row: int) -> None:
        """Select an answer and let the groups show what it would find; the visitor may still change their mind."""
        if not self._talk.choose(row):
            return
        for number, choice in enumerate(self._choices.records):
            if choice.selected != (number == row):
                self._choices.put(number, replace(choice, selected=number == row))
        self._found = self._talk.found
        for number, tab in enumerate(tabs(self._found, "", self.stay.words)):
            self._tabs.put(number, tab)
        self.changed.emit()

    @Slot()
    def proceed(self) -> None:
        self._talk.proceed()
        self._fill()

    @Slot()
    def previous(self) -> None:
        self._talk.previous()
        self._fill()

    @Slot()
    def showResult(self) -> None:
        """See what was found so far, whatever is left to ask."""
        self._talk.show_result()
        self._fill()

    @Slot()
    def askMore(self) -> None:
        self._talk.ask_more()
        self._fill()

    @Slot()
    def showSaid(self) -> None:
        """All that is known of the enterprise, to be changed line by line."""
        self._talk.show_said()
        self._fill()

    @Slot(str)
    def change(self, fact: str) -> None:
        self._talk.change(fact)
        self._fill()

    @Slot(str)
    def showGroup(self, group: str) -> None:
        if self._talk.show_group(group):
            self._fill()

    @Slot(str)
    def open(self, policy: str) -> None:
        """The policy's own page."""
        self.stay.go(Screen.POLICY, policy)

    @Slot()
    def showPrint(self) -> None:
        self.stay.go(Screen.PRINT, "match:")

    @Slot()
    def appeal(self) -> None:
        self.stay.go(Screen.APPEAL)

    @Slot()
    def scan(self) -> None:
        """An enterprise's code spares most questions."""
        self.stay.go(Screen.SCAN)

    def back(self) -> bool:
        """The bottom bar's back: one step back inside, until the visitor stands where they came in."""
        stepped = self._talk.back()
        if stepped:
            self._fill()
        return stepped

    def _fill(self) -> None:
        talk, words = self._talk, self.stay.words
        asking, shown = talk.phase is Phase.ASKING, talk.phase is Phase.RESULT
        self._found = talk.found
        self._tabs.replace(tabs(self._found, talk.group if shown else "", words))
        question = talk.walk.question if asking else None
        self._choices.replace(choice_rows(question, talk.picked, words) if question else [])
        matches = found_in(self._found, talk.group) if shown else ()
        self._rows.replace([match_row(one, self._places, words) for one in matches])
        corrected = corrections(talk.walk, self.stay)
        self._said.replace(said_rows(talk.walk, corrected, words) if talk.phase is Phase.SAID else [])
        self.changed.emit()

    @Slot()
    def _modes_changed(self) -> None:
        if self.stay.visit.begun:
            self._fill()
