"""The form of the content sources, strict: an unknown or missing field is an error, never a guess.

Field names are the ones that editors write in YAML. `kiosk.content.decode` turns the checked data into `kiosk.catalog`.
"""

from kiosk.content.schema.browsing_form import (
    FaqEntryForm,
    GroupForm,
    PlaceForm,
    RegionForm,
    SceneForm,
    SceneLineForm,
    SectionForm,
)
from kiosk.content.schema.fields import Form
from kiosk.content.schema.interview_form import ActionForm, InterviewForm
from kiosk.content.schema.item_form import ItemForm
from kiosk.content.schema.parts import LimitForm, MaterialForm, PhoneForm
from kiosk.content.schema.policy_form import AmountForm, AttributeForm, PolicyForm

__all__ = [
    "ActionForm",
    "AmountForm",
    "AttributeForm",
    "FaqEntryForm",
    "Form",
    "GroupForm",
    "InterviewForm",
    "ItemForm",
    "LimitForm",
    "MaterialForm",
    "PhoneForm",
    "PlaceForm",
    "PolicyForm",
    "RegionForm",
    "SceneForm",
    "SceneLineForm",
    "SectionForm",
]
