"""The kinds of single fields: ids, texts, sources, addresses, office lines, conditions."""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, PlainValidator

from kiosk.catalog import BadCondition, Condition, parse, to_data
from kiosk.content.building.source_keys import FORMS, ONLINE, is_source_key


class Form(BaseModel):
    """Base of all: strict types, nothing unknown, nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def any_number() -> Any:
    """The default of a list that may be left out."""
    return Field(default_factory=list)


def _source_key(key: str) -> str:
    if not is_source_key(key):
        raise ValueError(f"“{key}” names no known document; write it like {FORMS}")
    return key


def _online_key(key: str) -> str:
    if not key.startswith(ONLINE):
        raise ValueError(f"“{key}” is no online service; write it like {ONLINE}12")
    return key


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _condition(data: Any) -> Condition:
    try:
        return parse(data)
    except BadCondition as error:
        raise ValueError(f"bad condition: {error}") from error


def _policy_id(written: str) -> str:
    if not written.startswith("pl-"):
        raise ValueError(f"“{written}” is no id of a policy; begin it with pl-")
    return written


def _faq_id(written: str) -> str:
    if not written.startswith("faq-"):
        raise ValueError(f"“{written}” is no id of a question; begin it with faq-")
    return written


Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]
PolicyId = Annotated[Id, AfterValidator(_policy_id)]
FaqId = Annotated[Id, AfterValidator(_faq_id)]
Text = Annotated[str, Field(min_length=1, pattern=r"\S")]
SourceKey = Annotated[str, AfterValidator(_source_key)]
OnlineKey = Annotated[SourceKey, AfterValidator(_online_key)]
Sources = Annotated[list[SourceKey], BeforeValidator(_as_list), Field(min_length=1)]
Address = Annotated[str, Field(pattern=r"^https?://[^\s/]+\S*$")]
OfficeNumber = Annotated[str, Field(pattern=r"^[0-9][0-9 -]{1,18}[0-9](转[0-9]{1,6})?$")]
When = Annotated[Condition, PlainValidator(_condition), PlainSerializer(to_data, return_type=dict)]
