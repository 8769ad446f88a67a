"""`items/*.yaml`: affairs."""

from datetime import date
from typing import Annotated

from pydantic import Field

from kiosk.catalog import Frequency, Kind, Platform, Provider, ServiceForm
from kiosk.content.schema.fields import Form, Id, PolicyId, SourceKey, Sources, Text, any_number
from kiosk.content.schema.parts import ChannelsForm, FaqForm, FeeForm, LimitsForm, MaterialForm, PhoneForm, StepForm


class ItemForm(Form):
    id: Id
    title: Text
    plain_title: Text
    section: Id
    kind: Annotated[Kind, Field(strict=False)]
    summary: Text
    audience: Text | None = None
    provider: Annotated[Provider | None, Field(strict=False)] = None
    platform: Annotated[Platform | None, Field(strict=False)] = None
    departments: list[Text] = any_number()
    eligibility: list[Text] = any_number()
    basis: list[SourceKey] = any_number()
    result: Text | None = None
    forms: list[Annotated[ServiceForm, Field(strict=False)]] = any_number()
    scope: Text | None = None
    intermediary: Text | None = None
    channels: ChannelsForm = ChannelsForm()
    phones: list[PhoneForm] = any_number()
    steps: list[StepForm] = any_number()
    materials: list[MaterialForm] = any_number()
    limits: LimitsForm = LimitsForm()
    visits: Annotated[int, Field(ge=0, le=20)] | None = None
    fee: FeeForm | None = None
    area: Text | None = None
    frequency: Annotated[Frequency | None, Field(strict=False)] = None
    aliases: list[Text] = any_number()
    faq: list[FaqForm] = any_number()
    interview: Id | None = None
    scenes: list[Id] = any_number()
    policies: list[PolicyId] = any_number()
    effective_from: date | None = None
    effective_until: date | None = None
    source: Sources
    reviewed: bool = False
