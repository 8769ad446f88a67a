"""`policies/*.yaml`, and `profile.yaml`: the vocabulary that their conditions use."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from kiosk.catalog import AttributeType, Dimension, PolicyMode, Topic
from kiosk.content.schema.fields import Form, Id, PolicyId, Sources, Text, When, any_number
from kiosk.content.schema.parts import ChannelsForm, MaterialForm, PhoneForm, StepForm

Money = Annotated[int | float, Field(gt=0)]


class AmountForm(Form):
    fixed: Money | None = None
    share: Annotated[float, Field(gt=0, le=1)] | None = None
    of: Id | None = None
    unit: Literal["元"] = "元"
    per: Text | None = None
    at_most: Money | None = None
    up_to: bool = False
    cost: bool = False


class BenefitForm(Form):
    label: Text
    text: Text
    amount: AmountForm | None = None
    money: bool = False


class RequirementForm(Form):
    text: Text
    when: When | None = None
    source: Sources | None = None


class PolicyForm(Form):
    id: PolicyId
    title: Text
    plain_title: Text
    topic: Annotated[Topic, Field(strict=False)]
    summary: Text
    mode: Annotated[PolicyMode, Field(strict=False)]
    departments: list[Text] = any_number()
    phones: list[PhoneForm] = any_number()
    benefits: Annotated[list[BenefitForm], Field(min_length=1)]
    conditions: list[RequirementForm] = any_number()
    steps: list[StepForm] = any_number()
    channels: ChannelsForm = ChannelsForm()
    materials: list[MaterialForm] = any_number()
    deadline: date | None = None
    effective_from: date | None = None
    effective_until: date | None = None
    validity: Text | None = None
    items: list[Id] = any_number()
    aliases: list[Text] = any_number()
    source: Sources
    reviewed: bool = False


class AttributeOptionForm(Form):
    value: Annotated[str, Field(min_length=1, pattern=r"^[^\s=]+$")]
    label: Text


class AttributeForm(Form):
    id: Id
    dimension: Annotated[Dimension, Field(strict=False)]
    label: Text
    ask: Text
    why: Text | None = None
    type: Annotated[AttributeType, Field(strict=False)]
    unit: Literal["人", "元", "%", "年", "月", "天", "次", "项", "件", "家", "平方米"] | None = None
    options: list[AttributeOptionForm] = any_number()
    after: list[Id] = any_number()
    source: Sources | None = None
