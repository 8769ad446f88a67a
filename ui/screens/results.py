"""The list: search answers, or what stands behind a door (arguments: `result_list.Asked`).

Search runs as a job (the first of a visit takes a fifth of a second, a keystroke up to 22 ms on two slow cores); while
one runs, only the newest words wait, so the last query wins and no stale answer is shown.
"""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.guidance.contact_rows import PlaceRow
from ui.screens.lists.result_list import Answer, Asked, Letter, Source, listed
from ui.screens.lists.result_rows import Filter, ResultRow
from ui.screens.lists.result_search import search
from ui.screens.lists.result_titles import count_text, lead_of, title_of
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

WHO_HANDLES = "who-handles"
"""The interview behind “不知道找谁办”."""
POLICY_SECTION, BENEFITS = "policy", "benefits"
"""The section and the group whose subject is what enterprises are entitled to."""


@QmlElement
@QmlUncreatable("made by the router")
class ResultsModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """What was found, with the ways out when nothing was."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._catalog = stay.catalog
        self._asked = Asked.of(argument)
        self._answer = Answer(())
        self._rows: RecordListModel[ResultRow] = RecordListModel(ResultRow, self)
        self._common: RecordListModel[ResultRow] = RecordListModel(ResultRow, self)
        self._filters: RecordListModel[Filter] = RecordListModel(Filter, self)
        self._letters: RecordListModel[Letter] = RecordListModel(Letter, self)
        self._stations: RecordListModel[PlaceRow] = RecordListModel(PlaceRow, self)
        self._running = self._stale = self._ready = self._left = False
        if self._asked.source is Source.QUERY:
            stay.memory.query = self._asked.about
        stay.modesChanged.connect(self._modes_changed)
        self._look()

    def leave(self) -> None:
        self._left = True
        self.stay.modesChanged.disconnect(self._modes_changed)

    def back(self) -> bool:
        """From one kind of results back to all of them."""
        if not self._asked.narrowed:
            return False
        self.narrow("")
        return True

    @Property(str, notify=changed)
    def title(self) -> str:
        return title_of(self._asked, self._catalog, self.stay.words)

    @Property(str, notify=changed)
    def lead(self) -> str:
        """What this door is about, in one sentence; empty for most."""
        return lead_of(self._asked, self._catalog)

    @Property(str, notify=changed)
    def countText(self) -> str:
        """“找到 12 件”; empty while nothing is known."""
        return count_text(self._asked, self._answer, self.stay.words)

    @Property(bool, constant=True)
    def searching(self) -> bool:
        """Whether the search field stands on top."""
        return self._asked.source is Source.QUERY

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._asked.about if self._asked.source is Source.QUERY else ""

    @Property(str, notify=changed)
    def narrowed(self) -> str:
        """The part of the list that is shown; empty for all of it."""
        return self._asked.narrowed

    @Property(list, notify=changed)
    def suggestions(self) -> list[str]:
        """How the words may go on, while they are typed."""
        return list(self._answer.suggestions)

    @Property(str, notify=changed)
    def didYouMean(self) -> str:
        """The words with their slips put right; empty when there were none."""
        return self._answer.did_you_mean

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._ready

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """The search is over and found nothing."""
        return self._ready and not self._answer.rows

    @Property(str, notify=changed)
    def nothingText(self) -> str:
        if self._asked.source is Source.QUERY:
            return self.stay.say("results.nothing_for", query=self._asked.about.strip())
        return self.stay.say("results.nothing_here")

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def common(self) -> QObject:
        """What people come for most, offered when nothing was found."""
        return self._common

    @Property(QObject, constant=True)
    def filters(self) -> QObject:
        return self._filters

    @Property(QObject, constant=True)
    def letters(self) -> QObject:
        return self._letters

    @Property(QObject, constant=True)
    def stations(self) -> QObject:
        return self._stations

    @Property(bool, constant=True)
    def canMatch(self) -> bool:
        """A list of policies: a few questions find those that fit."""
        source, about = self._asked.source, self._asked.about
        return source is Source.POLICIES or (source, about) in (
            (Source.SECTION, POLICY_SECTION),
            (Source.GROUP, BENEFITS),
        )

    @Property(bool, constant=True)
    def canAskWho(self) -> bool:
        return self._catalog.interview(WHO_HANDLES) is not None

    @Property(str, constant=True)
    def hotline(self) -> str:
        lines = self._catalog.hotlines().consult
        return lines[0].number if lines else self.stay.services.settings.hotline

    @Slot(str)
    def refine(self, text: str) -> None:
        """The words in the search field changed."""
        if self._asked.source is Source.QUERY and text != self._asked.about:
            self._asked = replace(self._asked, about=text, narrowed="")
            self.stay.memory.query = text
            self.stay.restate(f"{Source.QUERY.value}:{text}")
            self._look()

    @Slot(str)
    def take(self, words: str) -> None:
        """Say it as suggested: the field shows the words at once."""
        self.refine(words)
        self.changed.emit()

    @Slot(str)
    def narrow(self, filter_id: str) -> None:
        """Show one part only; empty for all."""
        self._asked = replace(self._asked, narrowed=filter_id)
        self._look()

    @Slot(str, str)
    def choose(self, opens: str, key: str) -> None:
        """Open a row, or the rest of its kind."""
        if opens:
            self.stay.go(Screen(opens), key)
        else:
            self.narrow(key)

    @Slot()
    def askWho(self) -> None:
        self.stay.go(Screen.INTERVIEW, WHO_HANDLES)

    @Slot()
    def findPolicies(self) -> None:
        self.stay.go(Screen.MATCH)

    @Slot()
    def appeal(self) -> None:
        """Leave a request, begun with the words that found nothing."""
        if self._asked.source is Source.QUERY and not self.stay.memory.draft.title:
            self.stay.memory.draft.title = self._asked.about.strip()
        self.stay.go(Screen.APPEAL)

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.BROWSE)

    @Slot()
    def _modes_changed(self) -> None:
        if self.stay.visit.begun:
            self._look()

    def _look(self) -> None:
        """Ask the catalogue; while an answer is under way, remember that it is stale and ask again after it."""
        if self._running:
            self._stale = True
            return
        self._running = True
        asked = replace(self._asked, offer_filters=not self.stay.visit.modes.elder)
        catalog, words = self._catalog, self.stay.words
        find = search if asked.source is Source.QUERY else listed
        self.stay.jobs.run(lambda: find(asked, catalog, words), self._show)

    def _show(self, answer: Answer) -> None:
        self._running = False
        if self._left:
            return
        if self._stale:
            self._stale = False
            self._look()
            return
        self._answer = answer
        self._ready = True
        for model, records in (
            (self._rows, answer.rows),
            (self._common, answer.common),
            (self._filters, answer.filters),
            (self._letters, answer.letters),
            (self._stations, answer.stations),
        ):
            if records != model.records:
                model.replace(records)  # type: ignore[arg-type]  # each list its own kind of record
        self.changed.emit()
