"""Interviews walked and checklists tailored: the public names of this room. Pure rules, no storage, no screens."""

from kiosk.guidance.sources import say_source, say_sources, say_sources_together
from kiosk.guidance.tailoring import Checklist, checklist, missing
from kiosk.guidance.walk import UnknownAnswer, Walk, longest, option_of
from kiosk.guidance.words import material_detail, material_tags, say_limit, say_missing, say_step

__all__ = [
    "Checklist",
    "UnknownAnswer",
    "Walk",
    "checklist",
    "longest",
    "material_detail",
    "material_tags",
    "missing",
    "option_of",
    "say_limit",
    "say_missing",
    "say_source",
    "say_sources",
    "say_sources_together",
    "say_step",
]
