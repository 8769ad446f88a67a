"""`kiosk item`: everything the terminal knows about one affair."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Annotated

import typer

from kiosk.bootstrap import terminal
from kiosk.catalog import Catalog, Item
from kiosk.commands.output import AsJson, show
from kiosk.errors import Refusal
from kiosk.guidance import material_detail, say_limit
from kiosk.wording import wording

app = typer.Typer(help="show one affair", context_settings={"allow_interspersed_args": True})


@app.callback(invoke_without_command=True)
def item(item_id: Annotated[str, typer.Argument(metavar="ID")], as_json: AsJson = False) -> None:
    """Show an affair with its materials, windows and limits."""
    found = known_item(terminal().open_catalog(), item_id)
    show(found, as_json, lambda: "\n".join(_lines(found)))


def known_item(catalog: Catalog, item_id: str) -> Item:
    """The item. Raises `Refusal` that names near ids, or the command for a record of another kind."""
    found = catalog.item(item_id)
    if found is not None:
        return found
    if catalog.policy(item_id) or catalog.faq(item_id):
        what = f"“{item_id}” is no affair."
        raise Refusal("catalog.unknown_item", what, f"Run “kiosk show {item_id}”.")
    near = near_ids(catalog, item_id)
    action = f"Did you mean {' or '.join(near)}?" if near else "Run “kiosk search TEXT” to find it."
    raise Refusal("catalog.unknown_item", f"There is no affair “{item_id}”.", action)


def near_ids(catalog: Catalog, item_id: str) -> list[str]:
    """Up to three ids that are written alike, or whose affair answers to that word."""
    alike = get_close_matches(item_id, [one.id for one in catalog.items()], n=3)
    return alike or [hit.item.id for hit in catalog.search(item_id, 3)]


def _lines(item: Item) -> Iterator[str]:
    words = wording()
    yield f"{item.plain_title}（{item.title}）"
    yield item.summary
    for material in item.materials:
        detail = material_detail(material, words)
        yield words.say("catalog.material", name=material.name) + (f"（{detail}）" if detail else "")
    for number, step in enumerate(item.steps, start=1):
        yield f"{number}. {step.title}{'：' if step.text else ''}{step.text}"
    for phone in item.phones:
        yield words.say("catalog.phone", number=phone.number, label=phone.label).rstrip()
    yield words.say("catalog.limit", limit=say_limit(item.promised_limit or item.statutory_limit, words))
    yield words.say("catalog.sources", sources="、".join(item.sources))
