"""What the rest of the house needs from a pack."""

from typing import Protocol

from kiosk.catalog.browsing import Scene, Section
from kiosk.catalog.faq_entry import FaqEntry
from kiosk.catalog.findings import Findings, Hit
from kiosk.catalog.group import Group
from kiosk.catalog.interview import Interview
from kiosk.catalog.item_parts import Kind
from kiosk.catalog.model import Item
from kiosk.catalog.place import Hotlines, Place
from kiosk.catalog.policy import Attribute, Policy


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

    def sections(self) -> tuple[Section, ...]:
        """Those of the enterprise center and of the citizens' counters; `side` tells them apart."""
        ...

    def scenes(self) -> tuple[Scene, ...]: ...

    def groups(self) -> tuple[Group, ...]: ...

    def group(self, group_id: str) -> Group | None: ...

    def places(self) -> tuple[Place, ...]: ...

    def place(self, place_id: str) -> Place | None: ...

    def interview(self, interview_id: str) -> Interview | None: ...

    def policies(self) -> tuple[Policy, ...]:
        """Policies in force today whose last day to apply has not passed, in the order written."""
        ...

    def policy(self, policy_id: str) -> Policy | None:
        """The policy, or None when this version does not know it or it is not in force today."""
        ...

    def attributes(self) -> tuple[Attribute, ...]:
        """The vocabulary of the policies' conditions."""
        ...

    def faqs(self) -> tuple[FaqEntry, ...]: ...

    def faq(self, faq_id: str) -> FaqEntry | None: ...

    def hotlines(self) -> Hotlines:
        """The region's lines for questions and complaints."""
        ...

    def search(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        """Items, best first; empty when nothing fits. Never raises, whatever the text."""
        ...

    def find(self, text: str, limit: int = 20) -> Findings:
        """Hits of every kind, at most `limit` affairs and `limit` others, with suggestions. Never raises."""
        ...

    def suggest(self, text: str, limit: int = 8) -> tuple[str, ...]:
        """Names that begin with what is typed, in signs, pinyin or initials."""
        ...

    def letter(self, name: str) -> str:
        """The letter A to Z under which a name stands in a list, by pinyin; “#” when it begins with no sound."""
        ...

    def issuer_list(self) -> bytes | None:
        """The signed list of issuers of enterprise codes that came with this version; None when it brings none.

        Nothing is said of its trust: `kiosk.enterprise` judges it.
        """
        ...
