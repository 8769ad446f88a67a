"""Notices on paper: everything told once, and what is still missing."""

from dataclasses import replace

from kiosk.guidance import checklist
from kiosk.sheets import Checklist, Figure, missing_notice, one_time_notice
from tests.kiosk.sheets.looking import blocks, headings


def test_the_one_time_notice_holds_every_paper_and_not_the_way(item, edition):
    sheet = one_time_notice(checklist(item, None, {}), edition())
    names = [check.text for block in blocks(sheet, Checklist) for check in block.checks]
    assert names == [material.name for material in item.materials]
    assert "怎么办" not in headings(sheet)


def test_the_missing_notice_parts_what_must_come_from_what_may_wait(item, edition, said):
    sheet = missing_notice(checklist(item, None, {}), frozenset({"id"}), edition())
    assert blocks(sheet, Figure) == [Figure("还差", "2 样")]
    urgent, waiting = blocks(sheet, Checklist)
    assert [check.text for check in urgent.checks] == ["公司章程"]
    assert [check.text for check in waiting.checks] == ["住所使用证明"]
    assert "您已经有了\n\n股东和法定代表人的身份证明" in said(sheet)


def test_when_nothing_is_missing_the_notice_says_so(item, edition, said):
    have = frozenset(material.id for material in item.materials)
    assert "一定要带的都齐了。" in said(missing_notice(checklist(item, None, {}), have, edition()))


def test_what_depends_on_an_open_question_is_asked_for_apart_and_not_counted(item, edition, said):
    told = replace(checklist(item, None, {}), maybe=frozenset({"home"}))
    sheet = missing_notice(told, frozenset({"id"}), edition())
    assert blocks(sheet, Figure) == [Figure("还差", "1 样")]
    assert headings(sheet)[:2] == ["一定要带来", "看情况，可能要带"]
    words = said(missing_notice(told, frozenset({"id", "articles"}), edition()))
    assert "一定要带的都齐了。" in words
    assert "住所使用证明" in words


def test_an_affair_of_which_no_paper_is_known_is_never_called_complete(bare, edition, said):
    words = said(missing_notice(checklist(bare, None, {}), frozenset(), edition()))
    assert "都齐了" not in words
    assert "不用带材料" not in words
    assert "要带的材料" in words
