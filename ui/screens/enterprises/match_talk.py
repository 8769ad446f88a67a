"""The talk of finding policies: questions, what was found, what was said; and the ways between them. No Qt."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.catalog import Fact
from kiosk.matching import MOST_QUESTIONS, Matching
from ui.screens.enterprises.match_rows import GROUPS, first_filled, found_in
from ui.screens.enterprises.match_walk import MatchWalk, begun, correction, replayed, supposed
from ui.stay import Stay


class Phase(StrEnum):
    """What the screen shows."""

    NOTHING = "nothing"
    ASKING = "asking"
    RESULT = "result"
    SAID = "said"


@dataclass
class MatchTalk:
    """`picked` is selected and not yet answered; `found` is what stands, with `picked` supposed while asking."""

    stay: Stay
    walk: MatchWalk
    phase: Phase
    group: str
    at_entry: bool = True
    picked: Fact | None = field(default=None, repr=False)

    @classmethod
    def at(cls, stay: Stay, argument: str) -> "MatchTalk":
        """`argument`: “” to go on where the questions stand, “result” or “result:<group>” for what was found."""
        walk = begun(stay)
        place, _, group = argument.partition(":")
        asking = place != Phase.RESULT and walk.question is not None
        phase = Phase.ASKING if asking else Phase.RESULT
        talk = cls(stay, walk, phase if walk.book.policies else Phase.NOTHING, group if group in GROUPS else "")
        talk._settle()
        return talk

    @property
    def found(self) -> Matching:
        if self.phase is Phase.ASKING and self.picked is not None:
            return supposed(self.walk, self.picked, self.stay)
        return self.walk.found

    @property
    def can_go_back(self) -> bool:
        return self.walk.correcting or bool(self.walk.answers)

    def choose(self, row: int) -> bool:
        """Select an answer; False when there is none of that number."""
        question = self.walk.question
        if question is None or not 0 <= row < len(question.choices):
            return False
        self.picked = question.choices[row].value
        return True

    def proceed(self) -> None:
        """On to the next question; after the last one to what was found; after a correction to what was said."""
        question = self.walk.question
        if question is None or self.picked is None:
            return
        self.stay.memory.facts[question.attribute] = self.picked
        corrected = self.walk.correcting
        self._replay()
        self._stand(Phase.SAID if corrected else Phase.RESULT if self.walk.question is None else Phase.ASKING)

    def previous(self) -> None:
        """One question back, with its answer; from a correction back to what was said."""
        if self.walk.correcting:
            self._replay()
            self._stand(Phase.SAID)
        elif self.walk.answers:
            self._replay(upto=len(self.walk.answers) - 1)
            self._stand(Phase.ASKING)

    def show_result(self) -> None:
        self._replay()
        self._stand(Phase.RESULT)

    def ask_more(self) -> None:
        if self.walk.question is not None:
            self._stand(Phase.ASKING)

    def show_said(self) -> None:
        self._stand(Phase.SAID)

    def change(self, fact: str) -> None:
        """Answer one thing anew; later answers stay as long as their questions are still asked."""
        asked = [attribute for attribute, _ in self.walk.answers]
        if fact in asked:
            self._replay(upto=asked.index(fact))
            self._stand(Phase.ASKING)
        elif fact in self.walk.given:
            self.walk = correction(self.walk, fact)
            self._stand(Phase.ASKING)

    def show_group(self, group: str) -> bool:
        """Another list; False when it is shown already or there is none of that name."""
        if group not in GROUPS or group == self.group:
            return False
        self.group = group
        self._note_place()
        return True

    def back(self) -> bool:
        """One step back inside; False where the visitor came in."""
        if self.at_entry or (self.phase is not Phase.SAID and not self.can_go_back):
            return False
        if self.phase is Phase.SAID:
            self.show_result()
        else:
            self.previous()
        return True

    def _replay(self, upto: int = MOST_QUESTIONS) -> None:
        self.walk = replayed(self.walk.book, self.walk.given, self.stay.memory.facts, self.stay, upto)

    def _stand(self, phase: Phase) -> None:
        self.phase = phase
        self.at_entry = False
        self._settle()
        self._note_place()

    def _settle(self) -> None:
        """The answer given before is selected again; an empty list gives way to one that has something."""
        question, facts = self.walk.question, {**self.walk.given, **self.stay.memory.facts}
        self.picked = facts.get(question.attribute) if question else None
        if self.phase is Phase.RESULT and not (self.group and found_in(self.walk.found, self.group)):
            self.group = first_filled(self.walk.found)

    def _note_place(self) -> None:
        """Whoever comes back from a policy's page finds what they left."""
        found = self.phase in (Phase.RESULT, Phase.SAID)
        self.stay.restate(f"{Phase.RESULT.value}:{self.group}" if found else "")
