"""What a search gives back: hits of several kinds, explained, and what else might have been meant."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalog.browsing import Scene
from kiosk.catalog.faq_entry import FaqEntry
from kiosk.catalog.model import Item
from kiosk.catalog.place import Place
from kiosk.catalog.policy import Policy


class Subject(StrEnum):
    """The kinds of things that can be found."""

    ITEM = "item"
    SCENE = "scene"
    POLICY = "policy"
    FAQ = "faq"
    PLACE = "place"


Record = Item | Scene | Policy | FaqEntry | Place


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result. `score` is comparable only within one kind of one answer; `matched` are the words that fit.

    `section` is empty for what belongs to none; `title` of a question is the question itself.
    """

    subject: Subject
    id: str
    title: str
    plain_title: str
    section: str
    score: float
    matched: tuple[str, ...]
    sources: tuple[str, ...]
    record: Record

    @property
    def item(self) -> Item:
        """The affair of a hit that is one. Raises TypeError for another kind."""
        if not isinstance(self.record, Item):
            raise TypeError(f"{self.id} is a {self.subject}, no item")
        return self.record


@dataclass(frozen=True, slots=True)
class HitGroup:
    """The hits of one kind, best first; never empty."""

    subject: Subject
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """One answer. `hits` has affairs first, best first, then the other kinds; it is empty when nothing fits well.

    `suggestions` complete what was typed; `did_you_mean` is the query with its slips put right, or empty.
    """

    hits: tuple[Hit, ...] = ()
    suggestions: tuple[str, ...] = ()
    did_you_mean: str = ""

    @property
    def groups(self) -> tuple[HitGroup, ...]:
        """The hits by kind, in the order of the kinds' best places."""
        kinds = dict.fromkeys(hit.subject for hit in self.hits)
        return tuple(HitGroup(kind, tuple(hit for hit in self.hits if hit.subject is kind)) for kind in kinds)


def hit_of(record: Record, score: float, matched: tuple[str, ...] = ()) -> Hit:
    """The hit that shows `record`."""
    match record:
        case Item():
            told = (Subject.ITEM, record.title, record.plain_title, record.section)
        case Policy():
            told = (Subject.POLICY, record.title, record.plain_title, "")
        case Scene():
            told = (Subject.SCENE, record.title, record.plain_title, "")
        case FaqEntry():
            told = (Subject.FAQ, record.question, record.question, record.section or "")
        case Place():
            told = (Subject.PLACE, record.name, record.name, "")
    return Hit(told[0], record.id, told[1], told[2], told[3], score, matched, record.sources, record)
