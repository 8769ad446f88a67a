"""Affairs of the numbered lists: an id that bears a row's number names that row as its source, and its platform."""

from collections.abc import Iterator

from kiosk.content.building.source_keys import is_source_key
from kiosk.content.building.sources import Sources
from kiosk.content.checking.counts import own_row
from kiosk.content.checking.problem import Problem


def origin_problems(sources: Sources) -> Iterator[Problem]:
    """An id, a platform and a source that do not belong together."""
    for item in sources.items:
        form, row = item.form, own_row(item.form.id)
        if form.platform is not None and not form.id.startswith(f"qi-{form.platform}-"):
            what = f"An affair of the platform {form.platform} is called qi-{form.platform}-<number>."
            yield item.problem(what, "Correct the id or the platform.", "id")
        elif form.id.startswith("qi-") and form.platform is None:
            yield item.problem("The platform is missing.", f"Write platform: {form.id.split('-')[1]}.")
        elif row and not is_source_key(row):
            yield item.problem(f"“{form.id}” stands for no row of its list.", "Correct the number.", "id")
        elif row and row not in form.source:
            yield item.problem(f"“{form.id}” does not name its own row.", f"Add {row} to its source.", "source")
