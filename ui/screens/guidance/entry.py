"""What the pages of the catalogue share: a record under its everyday and its official name, told anew in every mode."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.catalog import FaqEntry, Item, Place, Policy, Scene
from kiosk.guidance import say_sources
from ui.screens.printing.paper_notice import PaperScreenModel
from ui.stay import Stay


@dataclass(frozen=True, slots=True)
class Entry:
    """The head of a page. `official` is empty when the plain title is the document's own."""

    title: str
    official: str = ""
    summary: str = ""
    sources: tuple[str, ...] = ()
    reviewed: bool = True


def entry_of(record: Item | Policy | Scene | FaqEntry | Place) -> Entry:
    """The head of the page of any record of the catalogue."""
    match record:
        case FaqEntry():
            return Entry(record.question, summary=record.answer, sources=record.sources, reviewed=record.reviewed)
        case Place():
            return Entry(record.name, summary=record.takes, sources=record.sources)
    official = record.title if record.title != record.plain_title else ""
    reviewed = True if isinstance(record, Scene) else record.reviewed
    return Entry(record.plain_title, official, record.summary, record.sources, reviewed)


class EntryModel(PaperScreenModel):
    """Base of the pages. Children give `entry` (None when this pack does not know the thing) and fill in `_fill`."""

    sourcesChanged = Signal()

    def __init__(self, stay: Stay, argument: str, entry: Entry | None, parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._entry = entry
        stay.modesChanged.connect(self._modes_changed)

    def leave(self) -> None:
        super().leave()
        self.stay.modesChanged.disconnect(self._modes_changed)

    @Property(bool, constant=True)
    def known(self) -> bool:
        return self._entry is not None

    @Property(str, constant=True)
    def title(self) -> str:
        return self._entry.title if self._entry else ""

    @Property(str, constant=True)
    def official(self) -> str:
        """The document's name; empty when it is the plain one."""
        return self._entry.official if self._entry else ""

    @Property(str, constant=True)
    def summary(self) -> str:
        return self._entry.summary if self._entry else ""

    @Property(bool, constant=True)
    def reviewed(self) -> bool:
        """Whether a person has compared the page with its source."""
        return self._entry is None or self._entry.reviewed

    @Property(str, notify=sourcesChanged)
    def sourceText(self) -> str:
        return say_sources(self._entry.sources if self._entry else (), self.stay.words)

    def refill(self) -> None:
        """Say everything in the language and the mode of now."""
        if self._entry is not None:
            self._fill()
        self.sourcesChanged.emit()

    def _fill(self) -> None:
        raise NotImplementedError

    @Slot()
    def _modes_changed(self) -> None:
        if self.stay.visit.begun:
            self.refill()
