"""The result list: search answers, a section, a kind, everything, or the scenes (arguments: `result_search.Asked`).

Search runs as a job; while one runs, only the newest words wait, so the last query wins.
"""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalog import Kind
from kiosk.visit.model import Screen
from ui.list_models.record_list_model import RecordListModel
from ui.screen_model import ScreenModel
from ui.screens.result_rows import KIND_KEYS, Filter, ResultRow
from ui.screens.result_search import Answer, Asked, Source, find
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

COUNT_KEYS = {Source.QUERY: "results.count_search", Source.SCENES: "results.count_scenes"}
PAGE = 8
"""Cards shown at first and added by each “更多”; a visitor reads, not scrolls."""
PAGE_ELDER = 4
WHO_HANDLES = "who-handles"
"""The interview behind “不知道找谁办”."""


@QmlElement
@QmlUncreatable("made by the router")
class ResultsModel(ScreenModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """What was found, page by page, with the ways out when nothing was."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._catalog = stay.catalog
        self._asked = Asked.of(argument)
        self._answer = Answer(())
        self._rows: RecordListModel[ResultRow] = RecordListModel(ResultRow, self)
        self._filters: RecordListModel[Filter] = RecordListModel(Filter, self)
        self._running = self._stale = self._ready = self._left = False
        if self._asked.source is Source.QUERY:
            stay.memory.query = self._asked.about
        stay.modesChanged.connect(self._modes_changed)
        self._look()

    def leave(self) -> None:
        self._left = True
        self.stay.modesChanged.disconnect(self._modes_changed)

    @Property(str, notify=changed)
    def title(self) -> str:
        match self._asked.source:
            case Source.QUERY:
                return self.stay.say("results.title_search")
            case Source.SCENES:
                return self.stay.say("results.title_scenes")
            case Source.KIND if self._asked.about in set(Kind):
                return self.stay.say(f"{KIND_KEYS[Kind(self._asked.about)]}_title")
            case Source.SECTION:
                titles = {section.id: section.title for section in self._catalog.sections()}
                return titles.get(self._asked.about, self.stay.say("results.title_all"))
            case _:
                return self.stay.say("results.title_all")

    @Property(str, notify=changed)
    def countText(self) -> str:
        """“找到 12 件事”; empty while nothing is known."""
        if not self._answer.rows:
            return ""
        if self._asked.source is Source.QUERY and not self._asked.about.strip():
            return self.stay.say("results.count_frequent")
        key = COUNT_KEYS.get(self._asked.source, "results.count")
        return self.stay.say(key, count=len(self._answer.rows))

    @Property(bool, constant=True)
    def searching(self) -> bool:
        """Whether the search field stands on top."""
        return self._asked.source is Source.QUERY

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._asked.about if self._asked.source is Source.QUERY else ""

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

    @Property(int, notify=changed)
    def moreCount(self) -> int:
        """How many cards are not shown yet."""
        return len(self._answer.rows) - len(self._rows.records)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def filters(self) -> QObject:
        return self._filters

    @Property(bool, constant=True)
    def canAskWho(self) -> bool:
        return self._catalog.interview(WHO_HANDLES) is not None

    @Property(str, constant=True)
    def hotline(self) -> str:
        return self.stay.services.settings.hotline

    @Slot(str)
    def refine(self, text: str) -> None:
        """The words in the search field changed."""
        if self._asked.source is Source.QUERY and text != self._asked.about:
            self._asked = replace(self._asked, about=text)
            self.stay.memory.query = text
            self.stay.restate(f"{Source.QUERY.value}:{text}")
            self._look()

    @Slot(str)
    def narrow(self, filter_id: str) -> None:
        """Show one section (or kind) only; empty for all."""
        self._asked = replace(self._asked, narrowed=filter_id)
        self._look()

    @Slot()
    def more(self) -> None:
        shown = len(self._rows.records)
        self._rows.extend(self._answer.rows[shown : shown + self._page])
        self.changed.emit()

    @Slot(str)
    def choose(self, row_id: str) -> None:
        self.stay.go(Screen.SCENE if self._asked.source is Source.SCENES else Screen.ITEM, row_id)

    @Slot()
    def askWho(self) -> None:
        self.stay.go(Screen.INTERVIEW, WHO_HANDLES)

    @Slot()
    def appeal(self) -> None:
        """Leave a request, begun with the words that found nothing."""
        if self._asked.source is Source.QUERY and not self.stay.memory.draft.title:
            self.stay.memory.draft.title = self._asked.about.strip()
        self.stay.go(Screen.APPEAL)

    @Slot()
    def showAll(self) -> None:
        self.stay.swap(Screen.RESULTS, f"{Source.ALL.value}:")

    @property
    def _page(self) -> int:
        return PAGE_ELDER if self.stay.visit.modes.elder else PAGE

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
        self._rows.replace(answer.rows[: self._page])
        if answer.filters != self._filters.records:
            self._filters.replace(answer.filters)
        self.changed.emit()
