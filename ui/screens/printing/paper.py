"""The sheet that the print screen is about: guidance for an affair, or the receipt of this stay."""

from kiosk.guidance import missing
from kiosk.sheets import (
    AffairPaper,
    Edition,
    QrCode,
    Sheet,
    affair_sheet,
    answer_sheet,
    edition_of,
    policy_sheet,
    receipt_sheet,
    scene_sheet,
)
from ui.screens.guidance.checklist_rows import interview_of, tailored
from ui.screens.guidance.scene_rows import opened_by
from ui.stay import Stay

RECEIPT = "receipt"
"""The argument that asks for the receipt. “scene:<id>”, “policy:<id>” and “faq:<id>” ask for those, “enterprise:” and
“match:” for the enterprise of this stay and its policies; an item's id, bare or after “item:” or “checklist:”, asks for
guidance, after “missing:” for what is still missing."""
CHECKLIST = "checklist:"
"""Begins the argument of whoever comes from the checklist: they may have only what is missing on paper."""


def sheet_for(argument: str, stay: Stay, *, large: bool) -> Sheet | None:
    """The sheet in the visitor's language, or None when there is nothing of that name. Reads the stay: GUI thread."""
    services = stay.services
    if argument == RECEIPT:
        receipt = stay.memory.receipt
        if receipt is None:
            return None
        return receipt_sheet(receipt, settings=services.settings, clock=services.clock, large=large, words=stay.words)
    edition = edition_of(stay.catalog, settings=services.settings, clock=services.clock, words=stay.words, large=large)
    kind, _, name = argument.rpartition(":")
    match kind:
        case "scene":
            return _scene(name, stay, edition)
        case "policy":
            policy = stay.catalog.policy(name)
            return policy_sheet(policy, edition) if policy else None
        case "faq":
            return _answer(name, stay, edition)
        case "enterprise" | "match":
            return _of_enterprise(kind, stay, edition)
        case "missing":
            return _of_affair(AffairPaper.MISSING, name, stay, edition)
        case _:
            return _of_affair(AffairPaper.GUIDANCE, name, stay, edition)


def only_missing(argument: str, stay: Stay) -> str:
    """The argument of the shorter paper that holds only what is still missing; "" where there is no such choice."""
    item = stay.catalog.item(argument.removeprefix(CHECKLIST)) if argument.startswith(CHECKLIST) else None
    if item is None:
        return ""
    lacking = missing(tailored(item, interview_of(item, stay), stay), _have(item.id, stay))
    return f"missing:{item.id}" if lacking else ""


def _of_enterprise(kind: str, stay: Stay, edition: Edition) -> Sheet | None:
    from ui.screens.enterprises.enterprise_paper import (  # only who scanned or asked pays for it
        enterprise_paper,
        match_paper,
    )

    return enterprise_paper(stay, edition) if kind == "enterprise" else match_paper(stay, edition)


def _of_affair(paper: AffairPaper, item_id: str, stay: Stay, edition: Edition) -> Sheet | None:
    item = stay.catalog.item(item_id)
    if item is None:
        return None
    interview = interview_of(item, stay)
    return affair_sheet(paper, tailored(item, interview, stay), edition, _have(item.id, stay))


def _have(item_id: str, stay: Stay) -> frozenset[str]:
    return frozenset(stay.memory.have.get(item_id, set()))


def _scene(scene_id: str, stay: Stay, edition: Edition) -> Sheet | None:
    scene = next((scene for scene in stay.catalog.scenes() if scene.id == scene_id), None)
    if scene is None:
        return None
    named = {*scene.items, *opened_by(scene)}
    return scene_sheet(scene, {item.id: item for item in map(stay.catalog.item, named) if item}, edition)


def _answer(faq_id: str, stay: Stay, edition: Edition) -> Sheet | None:
    faq = stay.catalog.faq(faq_id)
    if faq is None:
        return None
    return answer_sheet(faq, {item.id: item for item in map(stay.catalog.item, faq.items) if item}, edition)


def phone_code(sheet: Sheet) -> QrCode | None:
    """What a phone can take along instead of paper: the code that the sheet itself carries."""
    return next((block for block in sheet.blocks if isinstance(block, QrCode)), None)
