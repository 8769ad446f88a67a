"""What stands over a list: its name, its one sentence, how many there are. Pure functions."""

from kiosk.catalog import Catalog, Kind, Platform
from kiosk.wording import Wording
from ui.screens.lists.result_list import Answer, Asked, Source
from ui.screens.lists.result_rows import KIND_KEYS

TITLE_KEYS = {
    Source.QUERY: "results.title_search",
    Source.SCENES: "results.title_scenes",
    Source.POLICIES: "results.title_policies",
    Source.FREQUENT: "results.title_frequent",
    Source.FAQS: "results.title_faqs",
    Source.PLACES: "results.title_places",
}
COUNT_KEYS = {
    Source.QUERY: "results.count_search",
    Source.SCENES: "results.count_scenes",
    Source.GROUP: "results.count_plain",
    Source.PLATFORM: "results.count_plain",
    Source.PLACE: "results.count_plain",
    Source.POLICIES: "results.count_plain",
    Source.FREQUENT: "results.count_plain",
    Source.FAQS: "results.count_plain",
    Source.PLACES: "results.count_plain",
}


def title_of(asked: Asked, catalog: Catalog, words: Wording) -> str:
    """Where the visitor is, in their words."""
    match asked.source:
        case Source.KIND if asked.about in set(Kind):
            return words.say(f"{KIND_KEYS[Kind(asked.about)]}_title")
        case Source.SECTION:
            found = next((section.title for section in catalog.sections() if section.id == asked.about), "")
        case Source.PLATFORM if asked.about in set(Platform):
            return words.say("results.title_platform", platform=words.say(f"item.platform_{asked.about}"))
        case Source.GROUP:
            group = catalog.group(asked.about)
            found = group.plain_title if group else ""
        case Source.PLACE:
            place = catalog.place(asked.about)
            found = place.name if place else ""
        case _:
            found = words.say(TITLE_KEYS.get(asked.source, "results.title_all"))
    return found or words.say("results.title_all")


def lead_of(asked: Asked, catalog: Catalog) -> str:
    group = catalog.group(asked.about) if asked.source is Source.GROUP else None
    return group.summary if group else ""


def count_text(asked: Asked, answer: Answer, words: Wording) -> str:
    """“找到 12 件，最像的在前面”; empty while nothing is known."""
    if not answer.rows:
        return ""
    if asked.source is Source.QUERY and not asked.about.strip():
        return words.say("results.count_frequent")
    return words.say(COUNT_KEYS.get(asked.source, "results.count"), count=answer.count)
