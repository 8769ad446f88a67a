"""Answers, and every kind of sheet drawn in both languages on both widths."""

import pytest

from kiosk.catalog import FaqEntry
from kiosk.guidance import checklist
from kiosk.sheets import (
    MatchedPolicies,
    MatchedPolicy,
    Reason,
    Verdict,
    answer_sheet,
    enterprise_sheet,
    guidance_sheet,
    match_sheet,
    missing_notice,
    one_time_notice,
    policy_sheet,
    render_slip,
    scene_sheet,
)


def test_an_answer_leads_on_to_affairs_and_counters(item, edition, said):
    faq = FaqEntry(
        "faq-open", "周末开门吗？", "开，自助区一直开。", ("seed-004/L1",), items=(item.id,), places=("hall",)
    )
    words = said(answer_sheet(faq, {item.id: item}, edition()))
    for fact in ("周末开门吗？", "自助区一直开", "开一家公司", "0571-82980912", "金沙大道600号", "faq-open"):
        assert fact in words, fact


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("dots", "large"), [(576, False), (384, True)])
def test_all_of_them_are_drawn_in_both_languages(scene, policy, enterprise, item, edition, dots, large, language):
    hour = edition(large=large, language=language)
    listed = checklist(item, None, {})
    matched = MatchedPolicy("a", "甲", "乙", tuple(Reason(verdict.value, verdict, "丙") for verdict in Verdict))
    for sheet in (
        scene_sheet(scene, {item.id: item}, hour),
        policy_sheet(policy, hour),
        match_sheet(MatchedPolicies(unknown=(matched,)), hour),
        answer_sheet(FaqEntry("faq-a", "问", "答", ()), {}, hour),
        guidance_sheet(listed, hour, frozenset({item.materials[0].id})),
        one_time_notice(listed, hour),
        missing_notice(listed, frozenset(), hour),
        enterprise_sheet(enterprise, hour),
    ):
        assert "{" not in repr(sheet.blocks)
        left, _, right, _ = render_slip(sheet, dots).convert("L").point(lambda grey: 255 - grey).getbbox()
        assert left >= 8
        assert right <= dots - 8
