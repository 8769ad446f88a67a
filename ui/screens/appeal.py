"""The appeal screen: first the words (what it is about), after consent the contact. The draft lives in the stay only.

Argument: "" or an item id for the words, `contact` for the contact step; `words/review` and `contact/review` when the
visitor came back from the review to mend one thing.
"""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.enterprise import spaced
from kiosk.requests.checks import DESCRIPTION_LENGTH, NAME_LENGTH, TITLE_LENGTH
from kiosk.visit.model import Screen
from ui.drafting import CONTACT, WORDS, problems_in, topic_name
from ui.screen_model import ScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = 4
"""words, consent, contact, review"""
TITLE_LIMIT = TITLE_LENGTH[1]
DESCRIPTION_LIMIT = DESCRIPTION_LENGTH[1]
NAME_LIMIT = NAME_LENGTH[1]
PHONE_LIMIT = 24
"""Room for a country prefix, blanks and dashes around eleven digits."""
EXAMPLES = ("example_1", "example_2", "example_3")


@QmlElement
@QmlUncreatable("made by the router")
class AppealModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """One of the two steps; every keystroke goes into the draft, problems are named when the visitor goes on."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        place, _, return_to = argument.partition("/")
        self._contact = place == "contact"
        self._editing = return_to == "review"
        self._problems: dict[str, str] = {}
        if place not in ("", "words", "contact") and stay.catalog.item(place) is not None:
            stay.memory.draft.topic = place

    @Property(bool, constant=True)
    def contact(self) -> bool:
        """Whether this is the contact step."""
        return self._contact

    @Property(bool, constant=True)
    def editing(self) -> bool:
        """Came from the review and returns to it."""
        return self._editing

    @Property(int, constant=True)
    def step(self) -> int:
        return 3 if self._contact else 1

    @Property(int, constant=True)
    def steps(self) -> int:
        return STEPS

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.stay.memory.draft.title

    @Property(str, notify=changed)
    def description(self) -> str:
        return self.stay.memory.draft.description

    @Property(str, notify=changed)
    def name(self) -> str:
        return self.stay.memory.draft.contact_name

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self.stay.memory.draft.phone

    @Property(str, notify=changed)
    def titleProblem(self) -> str:
        return self._problems.get("title", "")

    @Property(str, notify=changed)
    def descriptionProblem(self) -> str:
        return self._problems.get("description", "")

    @Property(str, notify=changed)
    def nameProblem(self) -> str:
        return self._problems.get("contact_name", "")

    @Property(str, notify=changed)
    def phoneProblem(self) -> str:
        return self._problems.get("phone", "")

    @Property(int, constant=True)
    def titleLimit(self) -> int:
        return TITLE_LIMIT

    @Property(int, constant=True)
    def descriptionLimit(self) -> int:
        return DESCRIPTION_LIMIT

    @Property(int, constant=True)
    def nameLimit(self) -> int:
        return NAME_LIMIT

    @Property(int, constant=True)
    def phoneLimit(self) -> int:
        return PHONE_LIMIT

    @Property(str, notify=changed)
    def descriptionCount(self) -> str:
        written = len(self.stay.memory.draft.description.strip())
        if not written:
            return self.stay.say("appeal.count_none", limit=DESCRIPTION_LIMIT)
        return self.stay.say("appeal.count", written=written, left=max(0, DESCRIPTION_LIMIT - written))

    @Property(list, constant=True)
    def examples(self) -> list[str]:
        return [self.stay.say(f"appeal.{name}") for name in EXAMPLES]

    @Property(str, notify=changed)
    def topicName(self) -> str:
        return topic_name(self.stay)

    @Property(str, notify=changed)
    def enterprise(self) -> str:
        return spaced(self.stay.memory.draft.enterprise)

    @Slot(str)
    def writeTitle(self, text: str) -> None:
        self.stay.memory.draft.title = text[:TITLE_LIMIT]
        self._written("title")

    @Slot(str)
    def writeDescription(self, text: str) -> None:
        self.stay.memory.draft.description = text[:DESCRIPTION_LIMIT]
        self._written("description")

    @Slot(str)
    def writeName(self, text: str) -> None:
        self.stay.memory.draft.contact_name = text[:NAME_LIMIT]
        self._written("contact_name")

    @Slot(str)
    def writePhone(self, text: str) -> None:
        self.stay.memory.draft.phone = text[:PHONE_LIMIT]
        self._written("phone")

    @Slot(int)
    def useExample(self, index: int) -> None:
        """Take an example as the title, to be changed freely; a title already written is not touched."""
        if not self.stay.memory.draft.title.strip() and 0 <= index < len(EXAMPLES):
            self.writeTitle(self.stay.say(f"appeal.{EXAMPLES[index]}"))

    @Slot()
    def dropTopic(self) -> None:
        self.stay.memory.draft.topic = ""
        self.changed.emit()

    @Slot()
    def dropEnterprise(self) -> None:
        self.stay.memory.draft.enterprise = ""
        self.changed.emit()

    @Slot()
    def proceed(self) -> None:
        """The next step when all fields of this one can be taken, else the problems at their fields."""
        self._problems = problems_in(self.stay, CONTACT if self._contact else WORDS)
        self.changed.emit()
        if self._problems:
            return
        if self._editing:
            self.stay.back()
        elif self._contact:
            self.stay.go(Screen.REVIEW)
        elif self.stay.memory.draft.consent:
            self.stay.go(Screen.APPEAL, "contact")
        else:
            self.stay.go(Screen.CONSENT)

    def _written(self, field: str) -> None:
        self._problems.pop(field, None)
        self.changed.emit()
