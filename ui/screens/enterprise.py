"""The page of the enterprise whose code was scanned: first “对，是我们”, then licences, what ends next, what to do.

Nothing on it is used before the visitor has confirmed it, and nothing of it outlives the visit.
"""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.enterprise import EnterpriseProfile, EnterpriseRecord, Grade, expires_next, lights, profile_of, spaced
from kiosk.matching import suited_scenes
from kiosk.visit.model import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screens.enterprises.enterprise_rows import (
    KnownRow,
    LicenceRow,
    known_rows,
    licence_row,
    licence_rows,
    licence_text_rows,
)
from ui.screens.lists.result_rows import ResultRow, scene_row
from ui.screens.printing.paper_notice import PaperScreenModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

_FORM = frozenset({Screen.APPEAL, Screen.CONSENT, Screen.REVIEW})


@QmlElement
@QmlUncreatable("made by the router")
class EnterpriseModel(PaperScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """`known` is False without a code; `confirmed` once the visitor has said that everything shown is theirs."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        scan = stay.memory.scan
        self._profile = stay.memory.enterprise or (profile_of(scan) if scan is not None else None)
        self._left = False
        self._facts: RecordListModel[KnownRow] = RecordListModel(KnownRow, self)
        self._licences: RecordListModel[LicenceRow] = RecordListModel(LicenceRow, self)
        self._scenes: RecordListModel[ResultRow] = RecordListModel(ResultRow, self)
        self._next: LicenceRow | None = None
        self._next_days = ""
        stay.modesChanged.connect(self._modes_changed)
        self._fill()
        self._ask_center()

    def leave(self) -> None:
        super().leave()
        self._left = True
        self.stay.modesChanged.disconnect(self._modes_changed)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._profile is not None

    @Property(bool, notify=changed)
    def confirmed(self) -> bool:
        return self.stay.memory.enterprise is not None

    @Property(bool, notify=changed)
    def fromForm(self) -> bool:
        """The visitor was writing a request when they scanned, and returns to it."""
        trail = self.stay.visit.trail
        return len(trail) > 1 and trail[-2].screen in _FORM

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._profile.name if self._profile else ""

    @Property(str, notify=changed)
    def uscc(self) -> str:
        """In groups of four, as it is compared with the paper."""
        return spaced(self._profile.uscc) if self._profile else ""

    @Property(str, notify=changed)
    def grade(self) -> str:
        """verified, claimed or none."""
        return self._profile.grade.value if self._profile else Grade.NONE.value

    @Property(str, notify=changed)
    def gradeText(self) -> str:
        return self.stay.say(f"enterprise.grade_{self.grade}")

    @Property(str, notify=changed)
    def gradeNote(self) -> str:
        return self.stay.say(f"enterprise.grade_{self.grade}_note")

    @Property(str, notify=changed)
    def doubt(self) -> str:
        """The code is right, but its inner number is of a rare kind: worth a second look at the licence."""
        scan = self.stay.memory.scan
        odd = scan is not None and not scan.name and "warning" in scan.fields
        return self.stay.say("enterprise.doubt") if odd and not self.confirmed else ""

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        return self._facts

    @Property(str, notify=changed)
    def factsNote(self) -> str:
        """Who says so, where one source says all of it; empty where each fact names its own."""
        sources = {row.note for row in self._facts.records}
        return sources.pop() if len(sources) == 1 else ""

    @Property(QObject, constant=True)
    def licences(self) -> QObject:
        return self._licences

    @Property(bool, notify=changed)
    def licensed(self) -> bool:
        """The code carries licences."""
        return bool(self._licences.records)

    @Property(QObject, constant=True)
    def scenes(self) -> QObject:
        return self._scenes

    @Property(str, notify=changed)
    def nextName(self) -> str:
        """The licence that ends next; empty when none of them ends."""
        return self._next.name if self._next else ""

    @Property(str, notify=changed)
    def nextUntil(self) -> str:
        return self._next.until if self._next else ""

    @Property(str, notify=changed)
    def nextDays(self) -> str:
        """“23”, to be read from afar."""
        return self._next_days

    @Property(str, notify=changed)
    def nextTone(self) -> str:
        return self._next.tone if self._next else "good"

    @Property(str, notify=changed)
    def nextItem(self) -> str:
        return self._next.item if self._next else ""

    @Slot()
    def confirm(self) -> None:
        """“对，是我们”. Whoever came from a form takes the code along and returns to it."""
        if self._profile is None:
            return
        self.stay.memory.enterprise = self._profile
        if self.fromForm:
            self.stay.memory.draft.enterprise = self._profile.uscc
            self.stay.back()
        else:
            self._fill()

    @Slot()
    def again(self) -> None:
        """“不是我，重新扫”: forget this enterprise and what was said of it, and wait for the next code."""
        memory = self.stay.memory
        if self._profile is not None and memory.draft.enterprise == self._profile.uscc:
            memory.draft.enterprise = ""
        memory.scan, memory.enterprise, memory.facts = None, None, {}
        self.stay.swap(Screen.SCAN)

    @Slot()
    def findPolicies(self) -> None:
        if self.confirmed:
            self.stay.go(Screen.MATCH)

    @Slot()
    def appeal(self) -> None:
        """A request that carries the enterprise's code."""
        if self._profile is not None and self.confirmed:
            self.stay.memory.draft.enterprise = self._profile.uscc
            self.stay.go(Screen.APPEAL)

    @Slot()
    def showPrint(self) -> None:
        if self.confirmed:
            self.stay.go(Screen.PRINT, "enterprise:")

    @Slot(str)
    def renew(self, item: str) -> None:
        """The affair that renews a licence."""
        if item:
            self.stay.go(Screen.ITEM, item)

    @Slot(str)
    def chooseScene(self, scene: str) -> None:
        self.stay.go(Screen.SCENE, scene)

    def _fill(self) -> None:
        profile, catalog, words = self._profile, self.stay.catalog, self.stay.words
        if profile is not None:
            today = self.stay.services.clock.now().date()
            read = self.stay.memory.scan
            own = licence_text_rows(read if read is not None and read.uscc == profile.uscc else None, words)
            self._facts.replace([*known_rows(profile, catalog.attributes(), words), *own])
            self._licences.replace(licence_rows(lights(profile.licences, today), catalog, words))
            light = expires_next(profile.licences, today)
            self._next = licence_row(light, catalog, words) if light is not None else None
            self._next_days = str(light.days_left) if light is not None else ""
            self._scenes.replace([scene_row(scene, words) for scene in suited_scenes(catalog.scenes(), profile.facts)])
        self.changed.emit()

    def _ask_center(self) -> None:
        """Before the visitor confirms, the center may add what is public of the enterprise; without a network nothing
        is waited for. What would come after the confirmation is dropped: nobody has looked at it."""
        look_up, profile = self.stay.services.enterprise_of, self._profile
        if look_up is not None and profile is not None and not self.confirmed:
            self.stay.jobs.run(lambda: look_up(profile.uscc), self._center_says, lambda _: None)

    def _center_says(self, record: EnterpriseRecord | None) -> None:
        scan = self.stay.memory.scan
        if self._left or record is None or scan is None or self.confirmed:
            return
        said: EnterpriseProfile | None = profile_of(scan, record)
        if said is not None and self._profile is not None and said.uscc == self._profile.uscc:
            self._profile = said
            self._fill()

    @Slot()
    def _modes_changed(self) -> None:
        if self.stay.visit.begun:
            self._fill()
