"""What affairs and policies are made of."""

from typing import Annotated

from pydantic import Field

from kiosk.catalog import LimitUnit, Need
from kiosk.content.schema.fields import Address, Form, Id, OfficeNumber, OnlineKey, Sources, Text, When, any_number


class PhoneForm(Form):
    number: OfficeNumber
    label: Text | None = None


class OnlineForm(Form):
    name: Text
    url: Address | None = None
    source: OnlineKey | None = None


class HallForm(Form):
    place: Id
    window: Text | None = None


class ChannelsForm(Form):
    online: list[OnlineForm] = any_number()
    hall: list[HallForm] = any_number()


class StepForm(Form):
    title: Text
    text: Text | None = None


class MaterialForm(Form):
    id: Id
    name: Text
    form: Text | None = None
    copies: Annotated[int, Field(ge=1, le=99)] | None = None
    origin: Annotated[Text | None, Field(alias="from")] = None
    need: Annotated[Need, Field(strict=False)] = Need.REQUIRED
    note: Text | None = None
    deferrable: bool | None = None
    pledge: bool | None = None
    when: When | None = None
    source: Sources | None = None
    sample: Text | None = None
    blank: Text | None = None


class LimitForm(Form):
    amount: Annotated[int, Field(ge=0, le=3650)] = 0
    unit: Annotated[LimitUnit, Field(strict=False)]
    note: Text | None = None


class LimitsForm(Form):
    statutory: LimitForm | None = None
    promised: LimitForm | None = None


class FeeForm(Form):
    charged: bool | None = None
    text: Text | None = None
    basis: Text | None = None


class FaqForm(Form):
    q: Text
    a: Text
