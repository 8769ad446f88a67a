"""`region.yaml`, `sections.yaml`, `places.yaml`, `scenes.yaml`, `groups.yaml` and `faqs/*.yaml`."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from kiosk.catalog import Axis, Side
from kiosk.content.schema.fields import FaqId, Form, Id, PolicyId, Sources, Text, When, any_number
from kiosk.content.schema.parts import HallForm, PhoneForm


class HotlinesForm(Form):
    consult: list[PhoneForm] = any_number()
    complaint: list[PhoneForm] = any_number()


class RegionForm(Form):
    region: Id
    title: Text
    version_note: Text | None = None
    phones: HotlinesForm = HotlinesForm()


class SectionForm(Form):
    id: Id
    title: Text
    official: Text
    icon: Id
    side: Annotated[Side, Field(strict=False)] = Side.ENTERPRISE


class PlaceForm(Form):
    id: Id
    name: Text
    address: Text
    takes: Text | None = None
    hours: Text | None = None
    route: Text | None = None
    phones: list[PhoneForm] = any_number()
    source: Sources


class SceneLineForm(Form):
    text: Text
    item: Id | None = None


def _as_line(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


SceneLine = Annotated[SceneLineForm, BeforeValidator(_as_line)]
"""A text, or `{text, item}` when the affair is one of ours."""


class ValueAddedForm(Form):
    government: list[SceneLine] = any_number()
    market: list[SceneLine] = any_number()
    society: list[SceneLine] = any_number()


class SuitForm(Form):
    """Whom a scene suits: shown before others of a higher `order`; without `when` it suits every enterprise."""

    order: Annotated[int, Field(ge=1, le=9)]
    when: When | None = None


class SceneForm(Form):
    id: Id
    title: Text
    plain_title: Text
    summary: Text
    icon: Id
    items: list[Id]
    basic: list[SceneLine] = any_number()
    value_added: ValueAddedForm = ValueAddedForm()
    needs: list[Text] = any_number()
    online: Text | None = None
    hall: list[HallForm] = any_number()
    reforms: list[Text] = any_number()
    complete: bool = True
    gap: Text | None = None
    suits: list[SuitForm] = any_number()
    source: Sources


class GroupForm(Form):
    id: Id
    axis: Annotated[Axis, Field(strict=False)]
    title: Text
    plain_title: Text
    summary: Text
    icon: Id
    items: list[Id] = any_number()
    scenes: list[Id] = any_number()
    policies: list[PolicyId] = any_number()


class FaqEntryForm(Form):
    id: FaqId
    q: Text
    ask: list[Text] = any_number()
    a: Text
    section: Id | None = None
    items: list[Id] = any_number()
    policies: list[PolicyId] = any_number()
    places: list[Id] = any_number()
    source: Sources
    reviewed: bool = False
