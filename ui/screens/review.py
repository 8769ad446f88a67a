"""The review screen: everything that would be sent, the promise in words, and the one submit.

The submit runs as a job. Its outcome belongs to the stay, not to this screen: whoever walked on meanwhile still gets
the receipt or the failure (argument: its cause); whoever ended the visit gets nothing shown.
"""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.enterprise import spaced
from kiosk.requests.deadlines import expected_due, latest_due
from kiosk.requests.model import NotStored, SubmitOutcome
from kiosk.visit.model import Screen
from ui.day_words import deadline_words
from ui.drafting import CONTACT, WORDS, appeal_of, masked_phone, problems_in, say_problem, topic_name
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.stay import Draft, Memory, Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

TOLD_CAUSES = frozenset({"invalid", "disk_full", "locked", "corrupt", "no_center_key", "read_only", "other"})
"""`NotStored` codes with words of their own; any other cause is told as “other”."""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One thing to be sent. `edit` is where it is mended (`words`, `contact`, "" = not at all)."""

    name: str
    value: str
    problem: str = ""
    edit: str = ""
    secret: bool = False


@QmlElement
@QmlUncreatable("made by the router")
class ReviewModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._left = False
        self._peek = False
        self._failure = argument if argument in TOLD_CAUSES else ""
        self._problems: dict[str, str] = {}
        self._rows = RecordListModel(ReviewRow, self)
        self._show()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def sending(self) -> bool:
        return self.stay.memory.submitting

    @Property(bool, notify=changed)
    def peeking(self) -> bool:
        return self._peek

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        return bool(self._failure)

    @Property(str, notify=changed)
    def failureTitle(self) -> str:
        return self.stay.say(f"review.failed_{self._failure}_title") if self._failure else ""

    @Property(str, notify=changed)
    def failureText(self) -> str:
        hotline = self.stay.services.settings.hotline
        return self.stay.say(f"review.failed_{self._failure}_text", hotline=hotline) if self._failure else ""

    @Property(str, constant=True)
    def promise(self) -> str:
        """By which day an answer is expected if it were sent now."""
        return deadline_words(self.stay, "review.promise", expected_due(self.stay.services.clock.now().date()))

    @Property(str, constant=True)
    def latest(self) -> str:
        return deadline_words(self.stay, "review.latest", latest_due(self.stay.services.clock.now().date()))

    @Slot()
    def peek(self) -> None:
        """Show or mask the phone number again."""
        self._peek = not self._peek
        self._show()

    @Slot(str)
    def edit(self, where: str) -> None:
        """Mend one part; the form returns here."""
        if not self.stay.memory.submitting and where in ("words", "contact"):
            self.stay.go(Screen.APPEAL, f"{where}/review")

    @Slot()
    def submit(self) -> None:
        """Seal and store, once. A second press while the first is under way does nothing."""
        memory = self.stay.memory
        if memory.submitting:
            return
        self._problems = problems_in(self.stay, (*WORDS, *CONTACT, "consent"))
        if self._problems:
            self._fail("invalid")
            return
        self._failure, memory.submitting = "", True
        appeal = appeal_of(memory.draft)
        self._show()
        self.stay.jobs.run(
            lambda: self.stay.services.desk.submit(appeal),
            lambda outcome: self._finished(memory, outcome),
            lambda _: self._finished(memory, NotStored("other")),
        )

    def _finished(self, memory: Memory, outcome: SubmitOutcome) -> None:
        memory.submitting = False
        if self.stay.memory is not memory:
            return
        if isinstance(outcome, NotStored):
            self._not_stored(outcome)
            return
        memory.receipt = outcome.receipt
        memory.draft = Draft()
        self.stay.arrive(Screen.RECEIPT)

    def _not_stored(self, outcome: NotStored) -> None:
        cause = outcome.code if outcome.code in TOLD_CAUSES else "other"
        if self._left:
            self.stay.go(Screen.REVIEW, cause)
            return
        self._problems = {problem.field: say_problem(self.stay, problem) for problem in outcome.problems}
        self._fail(cause)

    def _fail(self, cause: str) -> None:
        self._failure = cause
        self._show()

    def _show(self) -> None:
        self._rows.replace(self._all_rows())
        self.changed.emit()

    def _all_rows(self) -> list[ReviewRow]:
        draft = self.stay.memory.draft
        phone = draft.phone.strip() if self._peek else masked_phone(draft.phone.strip())
        rows = [
            self._row("title", draft.title.strip(), "words"),
            self._row("description", draft.description.strip(), "words"),
            self._row("contact_name", draft.contact_name.strip(), "contact"),
            self._row("phone", phone, "contact", secret=True),
        ]
        topic = topic_name(self.stay)
        rows += [self._row("topic", topic)] if topic else []
        rows += [self._row("enterprise", spaced(draft.enterprise))] if draft.enterprise else []
        return rows

    def _row(self, field: str, value: str, edit: str = "", *, secret: bool = False) -> ReviewRow:
        problem = self._problems.get(field, "")
        return ReviewRow(self.stay.say(f"review.row_{field}"), value, problem, edit, secret)

    def back(self) -> bool:
        """While the request is being stored, nobody steps back into the form."""
        return self.stay.memory.submitting

    def leave(self) -> None:
        self._left = True
