"""What can be found, as the index sees it: for each record of the sources the ways to call it and the words around it.

Works on plain data under the sources' field names, so that the index knows no room above it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from yaml import CSafeLoader, load

from kiosk.finding.query import normal
from kiosk.finding.tables import OUTSIDE, Field
from kiosk.paths import assets_dir

Data = Mapping[str, Any]
Records = Mapping[str, Sequence[Data]]

MOST_SHARING = 3
"""A question that names more affairs than this says little about each of them."""


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that can be found. `group` is `common`, `citizen`, an industry platform, or empty."""

    subject: str
    id: str
    names: tuple[tuple[Field, str], ...]
    body: tuple[str, ...]
    group: str = ""


def documents(records: Records) -> tuple[Document, ...]:
    """All documents in the order in which equal scores are shown; what no hall does comes last."""
    lent = _lent(records)
    items = [_item(data, lent.get(data["id"], ()), records) for data in records["item"]]
    order = {"common": 0, "": 0, "citizen": 1}
    items.sort(key=lambda document: order.get(document.group, 2))
    return (
        *items,
        *(_scene(data) for data in records.get("scene", ())),
        *(_policy(data) for data in records.get("policy", ())),
        *(_faq(data) for data in records.get("faq", ())),
        *(_place(data) for data in records.get("place", ())),
        *outside(),
    )


@cache
def outside(path: Path | None = None) -> tuple[Document, ...]:
    """Things that people ask for and no hall does, from `assets/search/outside.yaml`."""
    topics = _outside_file(path)["topics"]
    return tuple(
        Document(OUTSIDE, str(topic), _names((Field.ALIAS, str(words)) for words in said), ())
        for topic, said in topics.items()
    )


@cache
def never_outside(path: Path | None = None) -> tuple[str, ...]:
    """Words with which a query asks for an affair, whatever else it says."""
    return tuple(sorted({normal(str(word)) for word in _outside_file(path)["never_with"]}))


def _outside_file(path: Path | None) -> Any:
    return load((path or assets_dir() / "search" / "outside.yaml").read_text("utf-8"), CSafeLoader)


def _item(data: Data, lent: Iterable[str], records: Records) -> Document:
    around = [one["title"] for one in records.get("section", ()) if one["id"] == data["section"]]
    around += [one["title"] for one in records.get("scene", ()) if one["id"] in data.get("scenes", ())]
    steps = (text for step in data.get("steps", ()) for text in (step["title"], step.get("text", "")))
    materials = (material["name"] for material in data.get("materials", ()))
    answers = (one["a"] for one in data.get("faq", ()))
    asked = (one["q"] for one in data.get("faq", ()))
    body = (
        data["summary"],
        data.get("audience", ""),
        *data.get("departments", ()),
        data.get("result", ""),
        *around,
        *steps,
        *materials,
        *answers,
    )
    return Document("item", data["id"], _called(data, (*asked, *lent)), _texts(body), _group(data))


def _group(data: Data) -> str:
    if data.get("platform"):
        return str(data["platform"])
    return "citizen" if data["id"].startswith("cz-") else "common"


def _scene(data: Data) -> Document:
    basic = (one if isinstance(one, str) else one["text"] for one in data.get("basic", ()))
    sides = data.get("value_added", {}).values()
    added = (line if isinstance(line, str) else line["text"] for lines in sides for line in lines)
    body = (data["summary"], *basic, *added, *data.get("needs", ()))
    return Document("scene", data["id"], _called(data, ()), _texts(body))


def _policy(data: Data) -> Document:
    benefits = (text for one in data.get("benefits", ()) for text in (one["label"], one["text"]))
    conditions = (one["text"] for one in data.get("conditions", ()))
    body = (data["summary"], *benefits, *conditions, *data.get("departments", ()))
    return Document("policy", data["id"], _called(data, ()), _texts(body))


def _faq(data: Data) -> Document:
    names = ((Field.PLAIN, data["q"]), *((Field.ALIAS, text) for text in data.get("ask", ())))
    return Document("faq", data["id"], _names(names), _texts((data["a"],)))


def _place(data: Data) -> Document:
    names = ((Field.TITLE, data["name"]), *((Field.ALIAS, text) for text in data.get("aliases", ())))
    return Document("place", data["id"], _names(names), _texts((data["address"], data.get("takes", ""))))


def _called(data: Data, lent: Iterable[str]) -> tuple[tuple[Field, str], ...]:
    aliases = ((Field.ALIAS, text) for text in data.get("aliases", ()))
    titles = ((Field.TITLE, data["title"]), (Field.PLAIN, data["plain_title"]))
    return _names((*titles, *aliases, *((Field.LENT, text) for text in lent)))


def _names(names: Iterable[tuple[Field, str]]) -> tuple[tuple[Field, str], ...]:
    """Each writing once, in the weightiest place; the text as written."""
    first: dict[str, tuple[Field, str]] = {}
    for field, text in names:
        key = normal(text)
        if key:
            first.setdefault(key, (field, text))
    return tuple(first.values())


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, texts))


def _lent(records: Records) -> dict[str, list[str]]:
    """For each affair the questions that name it."""
    lent: dict[str, list[str]] = {}
    for data in records.get("faq", ()):
        for item_id in _few(data.get("items", ())):
            lent.setdefault(item_id, []).extend((data["q"], *data.get("ask", ())))
    return lent


def _few(ids: Sequence[str]) -> Iterator[str]:
    return iter(ids if len(ids) <= MOST_SHARING else ())
