"""What the page of an affair or a policy shows of papers, steps and questions, in a visitor's words. Pure functions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.catalog import Faq, Material, Need, Step
from kiosk.guidance import material_detail, material_tags
from kiosk.wording import Wording


@dataclass(frozen=True, slots=True)
class MaterialRow:
    """One thing to bring. `ticked`: the visitor has it; `required` is False for 可带可不带."""

    key: str
    title: str
    detail: str
    tags: tuple[str, ...]
    required: bool = True
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class StepRow:
    number: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class FaqRow:
    question: str
    answer: str


def material_rows(materials: Iterable[Material], words: Wording) -> list[MaterialRow]:
    """All materials, whatever the answers; those that depend on an answer say so."""
    return [
        MaterialRow(
            material.id,
            material.name,
            whole_detail(material, words),
            material_tags(material, words, maybe=material.when is not None),
            material.need is Need.REQUIRED,
        )
        for material in materials
    ]


def whole_detail(material: Material, words: Wording) -> str:
    """Form, copies, origin and note; beneath them where the example and the empty form are to be had (G-05)."""
    lines = (
        material_detail(material, words),
        words.say("item.sample", text=material.sample) if material.sample else "",
        words.say("item.blank", text=material.blank) if material.blank else "",
    )
    return words.say("item.join").join(line for line in lines if line)


def step_rows(steps: Sequence[Step]) -> list[StepRow]:
    return [StepRow(number, step.title, step.text) for number, step in enumerate(steps, start=1)]


def faq_rows(faq: Iterable[Faq]) -> list[FaqRow]:
    return [FaqRow(one.question, one.answer) for one in faq]
