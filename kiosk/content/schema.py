"""The form of the content sources (DESIGN section 4), strict: an unknown or missing field is an error, never a guess.

Field names are the ones that editors write in YAML. `kiosk.content.decode` turns the checked data into `kiosk.catalog`.
"""

from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, PlainValidator

from kiosk.catalog import (
    END,
    ActionKind,
    BadCondition,
    Condition,
    Frequency,
    Kind,
    LimitUnit,
    Need,
    Provider,
    parse,
    to_data,
)
from kiosk.content.source_keys import FORMS, is_source_key


class Form(BaseModel):
    """Base of all: strict types, nothing unknown, nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def _source_key(key: str) -> str:
    if not is_source_key(key):
        raise ValueError(f"“{key}” names no known document; write it like {FORMS}")
    return key


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _condition(data: Any) -> Condition:
    try:
        return parse(data)
    except BadCondition as error:
        raise ValueError(f"bad condition: {error}") from error


def _no_end(question_id: str) -> str:
    if question_id == END:
        raise ValueError("“end” is kept for the end of an interview; choose another id")
    return question_id


Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]
Text = Annotated[str, Field(min_length=1, pattern=r"\S")]
SourceKey = Annotated[str, AfterValidator(_source_key)]
Sources = Annotated[list[SourceKey], BeforeValidator(_as_list), Field(min_length=1)]
Address = Annotated[str, Field(pattern=r"^https?://[^\s/]+\S*$")]
OfficeNumber = Annotated[str, Field(pattern=r"^[0-9][0-9 -]{1,18}[0-9](转[0-9]{1,6})?$")]
When = Annotated[Condition, PlainValidator(_condition), PlainSerializer(to_data, return_type=dict)]


class RegionForm(Form):
    region: Id
    title: Text
    version_note: Text | None = None


class SectionForm(Form):
    id: Id
    title: Text
    official: Text
    icon: Id


class PhoneForm(Form):
    number: OfficeNumber
    label: Text | None = None


class PlaceForm(Form):
    id: Id
    name: Text
    address: Text
    takes: Text | None = None
    hours: Text | None = None
    route: Text | None = None
    phones: list[PhoneForm] = []
    source: Sources


class SceneForm(Form):
    id: Id
    title: Text
    plain_title: Text
    summary: Text
    icon: Id
    items: list[Id]
    basic: list[Text] = []
    source: Sources


class OnlineForm(Form):
    name: Text
    url: Address | None = None


class HallForm(Form):
    place: Id
    window: Text | None = None


class ChannelsForm(Form):
    online: list[OnlineForm] = []
    hall: list[HallForm] = []


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


class ItemForm(Form):
    id: Id
    title: Text
    plain_title: Text
    section: Id
    kind: Annotated[Kind, Field(strict=False)]
    summary: Text
    audience: Text | None = None
    provider: Annotated[Provider | None, Field(strict=False)] = None
    departments: list[Text] = []
    channels: ChannelsForm = ChannelsForm()
    phones: list[PhoneForm] = []
    steps: list[StepForm] = []
    materials: list[MaterialForm] = []
    limits: LimitsForm = LimitsForm()
    visits: Annotated[int, Field(ge=0, le=20)] | None = None
    fee: FeeForm | None = None
    area: Text | None = None
    frequency: Annotated[Frequency | None, Field(strict=False)] = None
    aliases: list[Text] = []
    faq: list[FaqForm] = []
    interview: Id | None = None
    scenes: list[Id] = []
    effective_from: date | None = None
    effective_until: date | None = None
    source: Sources
    reviewed: bool = False


class OptionForm(Form):
    value: Annotated[str, Field(min_length=1, pattern=r"^[^\s=]+$")]
    label: Text
    note: Text | None = None
    next: Id


class QuestionForm(Form):
    id: Annotated[Id, AfterValidator(_no_end)]
    ask: Text
    why: Text | None = None
    options: Annotated[list[OptionForm], Field(min_length=1)]


class ActionForm(Form):
    kind: Annotated[ActionKind, Field(strict=False)]
    label: Text
    target: Text | None = None


class NoticeForm(Form):
    text: Text
    when: When | None = None
    action: ActionForm | None = None
    source: Sources | None = None


class InterviewForm(Form):
    id: Id
    title: Text
    item: Id
    start: Id
    questions: Annotated[list[QuestionForm], Field(min_length=1, max_length=60)]
    notices: list[NoticeForm] = []
