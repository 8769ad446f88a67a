"""`kiosk show`: any one record of the content by its id, whatever its kind."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Annotated, Any

import typer

from kiosk.bootstrap import terminal
from kiosk.catalog import Catalog, FaqEntry, Group, Item, Place, Policy, Scene
from kiosk.commands.output import AsJson, plain
from kiosk.commands.output import show as say
from kiosk.errors import Refusal

app = typer.Typer(
    help="show an affair, policy, question, scene, group or place",
    context_settings={"allow_interspersed_args": True},
)

Record = Item | Policy | FaqEntry | Scene | Group | Place


@app.callback(invoke_without_command=True)
def show(record_id: Annotated[str, typer.Argument(metavar="ID")], as_json: AsJson = False) -> None:
    """Print every field of the record and, as `record`, what kind of thing it is."""
    catalog = terminal().open_catalog()
    kind, found = known_record(catalog, record_id)
    data: dict[str, Any] = {"record": kind, **plain(found)}
    say(data, as_json, lambda: "\n".join(_lines(found)))


def known_record(catalog: Catalog, record_id: str) -> tuple[str, Record]:
    """The kind and the record. Raises `Refusal` that names ids written alike."""
    named = _records(catalog)
    for kind, records in named.items():
        for record in records:
            if record.id == record_id:
                return kind, record
    known = [record.id for records in named.values() for record in records]
    near = get_close_matches(record_id, known, n=3)
    action = f"Did you mean {' or '.join(near)}?" if near else "Run “kiosk search TEXT” to find it."
    raise Refusal("catalog.unknown_record", f"Nothing is called “{record_id}”.", action)


def _records(catalog: Catalog) -> dict[str, tuple[Record, ...]]:
    return {
        "item": catalog.items(),
        "policy": catalog.policies(),
        "faq": catalog.faqs(),
        "scene": catalog.scenes(),
        "group": catalog.groups(),
        "place": catalog.places(),
    }


def _lines(record: Record) -> Iterator[str]:
    match record:
        case FaqEntry():
            yield record.question
            yield record.answer
        case Place():
            yield record.name
            yield record.address
        case Policy():
            yield f"{record.plain_title}（{record.title}）"
            yield record.summary
            yield from (f"{benefit.label}：{benefit.text}" for benefit in record.benefits)
            yield from (f"- {requirement.text}" for requirement in record.requirements)
        case _:
            yield f"{record.plain_title}（{record.title}）"
            yield record.summary
    if not isinstance(record, Group):
        yield "、".join(record.sources)
