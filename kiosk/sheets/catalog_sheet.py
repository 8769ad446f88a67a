"""From an id of the content to its sheet, whatever it names: an affair, a policy, a scene, a question."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from kiosk.catalog import Catalog, Item
from kiosk.guidance import checklist
from kiosk.sheets.affair_sheet import AffairPaper, affair_sheet
from kiosk.sheets.answer_sheet import answer_sheet
from kiosk.sheets.edition import Edition
from kiosk.sheets.materials import NOBODY
from kiosk.sheets.model import Sheet
from kiosk.sheets.policy_sheet import policy_sheet
from kiosk.sheets.scene_sheet import scene_sheet


def catalog_sheet(
    catalog: Catalog,
    subject: str,
    edition: Edition,
    answers: Mapping[str, str] | None = None,
    *,
    paper: AffairPaper = AffairPaper.GUIDANCE,
    have: AbstractSet[str] = NOBODY,
) -> Sheet | None:
    """The sheet of `subject`, or None when this content knows nothing of that name.

    `answers` (question id -> value) narrow an affair with an interview; `paper` says which of its papers is wished and
    `have` (ids of materials) what is at hand. They count for nothing elsewhere.
    """
    makers: tuple[Callable[[], Sheet | None], ...] = (
        lambda: _of_item(catalog, subject, edition, answers or {}, paper, have),
        lambda: _of_policy(catalog, subject, edition),
        lambda: _of_scene(catalog, subject, edition),
        lambda: _of_question(catalog, subject, edition),
    )
    return next((sheet for sheet in (make() for make in makers) if sheet is not None), None)


def _of_item(
    catalog: Catalog,
    subject: str,
    edition: Edition,
    answers: Mapping[str, str],
    paper: AffairPaper,
    have: AbstractSet[str],
) -> Sheet | None:
    item = catalog.item(subject)
    if item is None:
        return None
    interview = catalog.interview(item.interview) if item.interview else None
    return affair_sheet(paper, checklist(item, interview, answers), edition, have)


def _of_policy(catalog: Catalog, subject: str, edition: Edition) -> Sheet | None:
    policy = catalog.policy(subject)
    return None if policy is None else policy_sheet(policy, edition)


def _of_scene(catalog: Catalog, subject: str, edition: Edition) -> Sheet | None:
    scene = next((scene for scene in catalog.scenes() if scene.id == subject), None)
    if scene is None:
        return None
    added = (*scene.value_added.government, *scene.value_added.market, *scene.value_added.society)
    return scene_sheet(scene, _items(catalog, {line.item for line in (*scene.basic, *added)}), edition)


def _of_question(catalog: Catalog, subject: str, edition: Edition) -> Sheet | None:
    faq = catalog.faq(subject)
    return None if faq is None else answer_sheet(faq, _items(catalog, set(faq.items)), edition)


def _items(catalog: Catalog, ids: set[str]) -> dict[str, Item]:
    found = ((item_id, catalog.item(item_id)) for item_id in ids if item_id)
    return {item_id: item for item_id, item in found if item is not None}
