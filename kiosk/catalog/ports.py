"""What the rest of the house needs from a pack."""

from typing import Protocol

from kiosk.catalog.interview import Interview
from kiosk.catalog.model import Hit, Item, Kind, Place, Scene, Section


class Catalog(Protocol):
    """One version of the content, open for reading. A visit keeps the one it began with."""

    @property
    def version(self) -> str: ...

    def item(self, item_id: str) -> Item | None:
        """The item, or None when this version does not know it."""
        ...

    def items(self, *, section: str | None = None, kind: Kind | None = None) -> tuple[Item, ...]:
        """Items in force today, frequent ones first."""
        ...

    def sections(self) -> tuple[Section, ...]: ...

    def scenes(self) -> tuple[Scene, ...]: ...

    def places(self) -> tuple[Place, ...]: ...

    def place(self, place_id: str) -> Place | None: ...

    def interview(self, interview_id: str) -> Interview | None: ...

    def search(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        """Best first; empty when nothing fits. Never raises, whatever the text."""
        ...
