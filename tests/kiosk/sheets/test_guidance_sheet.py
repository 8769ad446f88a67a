"""What stands on a guidance sheet: all that a printed guide must name, and that it is no acceptance."""

from dataclasses import replace
from itertools import pairwise

import pytest

from kiosk.catalog import Hotlines, Limit, LimitUnit, OnlineChannel, Phone
from kiosk.guidance import checklist
from kiosk.sheets import Check, Checklist, Heading, Notice, Paragraph, QrCode
from kiosk.sheets.affair_facts import last_day
from kiosk.sheets.qr import MOST_BYTES
from kiosk.sheets.take_along import fitted, main_points


def blocks(sheet, kind):
    return [block for block in sheet.blocks if isinstance(block, kind)]


def test_the_sheet_carries_everything_a_visitor_needs(item, guide, said):
    sheet = guide(item)
    words = said(sheet)
    for fact in (
        "开一家公司",
        "企业设立登记（有限责任公司）",
        "所有企业",
        "公司章程",
        "2 份",
        "市场监管局网站",
        "起好名字：准备 3 个备选",
        "3 个工作日",
        "不收费",
        "商事登记窗口",
        "杭州市钱塘区金沙大道600号",
        "周一至周五",
        "0571-82980912（区市场监管局）",
        "20261121-0e9f3a16",
        "open-company",
        "2026年11月21日 02:14",
        "QT-01",
        "不是受理凭证",
    ):
        assert fact in words, fact


def test_a_limit_is_counted_out_to_a_day(item, guide, said):
    words = said(guide(item))
    assert "3 个工作日\n今天受理，最晚周三（11月25日）" in words
    assert "最晚周日（12月6日）" in words


def test_what_the_source_adds_to_a_limit_stands_beneath_its_day(item, guide, said):
    note = "情况复杂的，再延长 3 个工作日"
    words = said(guide(replace(item, promised_limit=Limit(3, LimitUnit.WORKING_DAY, note))))
    assert f"最晚周三（11月25日）\n{note}" in words


def test_a_day_in_a_year_without_a_calendar_is_called_an_estimate(item, guide, said):
    words = said(guide(replace(item, promised_limit=Limit(60, LimitUnit.WORKING_DAY))))
    assert "今天受理，大约到" in words
    assert "先估一个" in words


def test_days_are_counted_by_their_unit(clock):
    today = clock.now().date()
    assert last_day(Limit(0, LimitUnit.ON_SPOT), today) is None
    assert str(last_day(Limit(1, LimitUnit.CALENDAR_DAY), today).day) == "2026-11-22"
    assert str(last_day(Limit(1, LimitUnit.WORKING_DAY), today).day) == "2026-11-23"


def test_everything_missing_is_told_at_once(item, guide):
    assert Paragraph("一共要带 3 样，都在下面，一次说清。") in guide(item).blocks
    some = guide(item, frozenset({"id"}))
    assert Notice("还差 2 样：公司章程、住所使用证明") in some.blocks
    assert blocks(some, Checklist)[0].checks[0].ticked
    assert Paragraph("一定要带的都齐了。", strong=True) in guide(item, frozenset({"id", "articles", "home"})).blocks


def test_papers_that_depend_on_an_open_question_are_not_counted_as_certain(item, guide, said):
    from kiosk.catalog import parse

    open_home = replace(item.materials[2], when=parse({"fact": "rent", "is": "yes"}))
    words = said(guide(replace(item, materials=(*item.materials[:2], open_home))))
    assert "一定要带 2 样，另外 1 样看情况" in words
    assert "看情况" in words


def test_marks_stand_at_their_paper_and_are_explained(item, guide, said):
    sheet = guide(item)
    assert Check("住所使用证明", "", ("可容缺", "告知承诺")) in blocks(sheet, Checklist)[0].checks
    assert "可容缺：这一样可以后补。" in said(sheet)


def test_what_no_source_gives_is_named_in_one_sentence_and_never_invented(bare, guide, said):
    words = said(guide(bare))
    absent = "怎么办、要带的材料、多久办好、费用、地点、电话"
    assert f"来之前先问问\n\n{absent}：未提供，以窗口一次性告知为准。" in words
    assert words.count("未提供") == 1


def test_no_heading_stands_alone(bare, item, guide):
    for sheet in (guide(bare), guide(item), guide(replace(item, steps=(), hall=(), online=(), phones=()))):
        pairs = pairwise([*sheet.blocks, Heading("")])
        assert not [one.text for one, other in pairs if isinstance(one, Heading) and isinstance(other, Heading)]


def test_unreviewed_content_says_that_the_window_counts(item, guide, said):
    assert "以窗口为准" not in said(guide(item))
    assert "还没有经部门核对，以窗口为准" in said(guide(replace(item, reviewed=False)))


def test_the_code_leads_to_the_online_channel_also_when_the_source_left_out_the_scheme(item, guide):
    assert blocks(guide(item), QrCode)[0].text == "https://www.zjzwfw.gov.cn/"
    short = replace(item, online=(OnlineChannel("科创服务中心"), OnlineChannel("融资网", "www.hzjrzhfw.com")))
    assert blocks(guide(short), QrCode)[0].text == "http://www.hzjrzhfw.com"


def test_without_a_channel_the_code_carries_the_main_points_and_stays_readable(item, long_item, guide, edition):
    text = blocks(guide(replace(item, online=())), QrCode)[0].text
    assert text.splitlines() == [
        "开一家公司",
        "电话：0571-82980912",
        "地址：杭州市钱塘区金沙大道600号",
        "材料：股东和法定代表人的身份证明、公司章程、住所使用证明",
    ]
    crowded = fitted(main_points(checklist(long_item, None, {}), edition()))
    assert 0 < len(crowded.encode()) <= MOST_BYTES


def test_the_lines_for_questions_and_complaints_stand_on_every_sheet(bare, item, guide, said):
    lines = Hotlines((Phone("89898899", "区行政审批局"),), (Phone("12345", "政务服务热线"),))
    words = said(guide(bare, hotlines=lines))
    assert "咨询电话\n89898899（区行政审批局）" in words
    assert "投诉电话\n12345（政务服务热线）" in words
    assert "咨询电话" not in said(guide(item, hotlines=lines)), "the office's own line comes first"


def test_conditions_result_scope_and_basis_stand_on_the_sheet_when_a_source_gives_them(item, guide, said):
    rich = replace(item, eligibility=("年满 18 周岁",), result="营业执照", scope="全省通办", basis=("law/公司法#30",))
    words = said(guide(rich))
    for fact in ("先看看符合不符合", "年满 18 周岁", "办好拿到\n营业执照", "全省通办", "《公司法》第 30 条"):
        assert fact in words, fact


def test_empty_forms_and_samples_are_named_with_their_paper(item, guide, said):
    form = replace(item.materials[0], blank="窗口领", sample="窗口看")
    words = said(guide(replace(item, materials=(form,))))
    assert "空白表：窗口领\n样本：窗口看" in words


def test_the_sources_are_named_in_words(item, guide):
    assert guide(item).footer[0] == "出处：《钱塘区政务服务改革企业共性服务清单》第 137 项"
    laws = replace(item, sources=("law/护照法#5", "law/护照法#6", "law/某公告#第一条", "law/某办法#提前退休"))
    assert guide(laws).footer[0] == "出处：《护照法》第 5、6 条、《某公告》第一条、《某办法》提前退休"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_sheet_composes_in_both_languages_without_a_word_missing(item, bare, guide, stub, language):
    for sheet in (guide(item, language=language), guide(bare, language=language), stub(language=language)):
        assert sheet.language == language
        assert "{" not in repr(sheet.blocks)
