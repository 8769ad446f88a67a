"""What all sheets of one hour share: the hall, the content's version, the moment, the words, the size of print."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.catalog import Catalog, Hotlines, Place
from kiosk.clock import Clock
from kiosk.guidance import say_sources_together
from kiosk.settings import Settings
from kiosk.sheets import imprint
from kiosk.sheets.model import Block, Sheet, SheetKind
from kiosk.wording import Wording


@dataclass(frozen=True, slots=True)
class Edition:
    """`version` of the content, `now` in the hall's zone, `places` by id, `large` for print that old eyes read."""

    settings: Settings
    version: str
    now: datetime
    words: Wording
    large: bool = False
    places: Mapping[str, Place] = field(default_factory=dict)
    hotlines: Hotlines = field(default_factory=Hotlines)

    @property
    def today(self) -> date:
        return self.now.date()

    def say(self, name: str, /, **values: object) -> str:
        """The text of `sheets.<name>`."""
        return self.words.say(f"sheets.{name}", **values)

    def listed(self, parts: Iterable[str]) -> str:
        """“甲、乙、丙”."""
        return self.say("list_join").join(part for part in parts if part)

    def sheet(
        self,
        kind: SheetKind,
        title: str,
        blocks: Iterable[Block],
        *,
        official: str = "",
        subject: str = "",
        sources: tuple[str, ...] = (),
    ) -> Sheet:
        """A sheet with the lines that every one carries: sources, version, moment, terminal, hotline.

        `official` is the name in the documents, left out when it is the title; `subject` the id in the content.
        """
        documents = say_sources_together(sources, self.words)
        content = "footer_content" if subject else "footer_version"
        footer = (
            self.say("footer_source", sources=self.listed(documents)) if documents else "",
            self.say(content, version=self.version, item=subject),
            imprint.printed(self.settings, self.now, self.words),
            imprint.hotline(self.settings, self.words),
        )
        return Sheet(
            kind=kind,
            title=title,
            subtitle=self.say("official_title", title=official) if official not in ("", title) else "",
            blocks=tuple(blocks),
            footer=tuple(line for line in footer if line),
            large=self.large,
            label=self.say(f"label_{kind.value}"),
            issuer=imprint.issuer(self.settings),
            language=self.words.language,
        )


def edition_of(catalog: Catalog, *, settings: Settings, clock: Clock, words: Wording, large: bool) -> Edition:
    """The edition of an open catalog, at this moment."""
    places = {place.id: place for place in catalog.places()}
    return Edition(settings, catalog.version, clock.now(), words, large, places, catalog.hotlines())
