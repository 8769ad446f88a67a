"""Cutting, sounds and meanings: the small rules under the search."""

from kiosk.finding.cutting import cut, cut_to_meaning
from kiosk.finding.lexicon import general_words, own_words, packed, unpacked
from kiosk.finding.meanings import occurrences
from kiosk.finding.query import normal, pairs, sentences, understand
from kiosk.finding.sounds import soft, syllables_of
from kiosk.finding.tables import LONGEST_POSTING, pack_posting, unpack_posting

COSTS = {"营业": 8.0, "执照": 9.0, "营业执照": 20.0, "找": 5.0, "工作": 6.0, "找工": 20.0}


def test_the_cheapest_words_win_and_letters_stay_whole() -> None:
    assert cut("营业执照vc", COSTS.get) == ["营业", "执照", "vc"]
    assert cut("", COSTS.get) == []


def test_particles_between_words_mean_nothing() -> None:
    assert cut_to_meaning("找个工作", COSTS.get) == ["找", "工作"]
    assert cut_to_meaning("的", COSTS.get) == ["的"]


def test_general_words_tell_much_from_little() -> None:
    weights = general_words().weights
    assert weights["违章"] > weights["服务"] > weights["怎么"]


def test_a_hall_brings_its_own_words() -> None:
    own = own_words(["网上开票", "图审"], ["图审", "营业执照"])
    assert {"开票", "图审"} <= own.costs.keys()
    assert "营业执照" not in own.costs
    assert unpacked(packed(own)) == own


def test_meanings_are_found_across_words_but_single_signs_only_as_words() -> None:
    known = {"没人管": ("#1",), "管": ("#2",), "娃": ("#3",)}
    assert list(occurrences(["都", "没人", "管"], known)) == [(1, 3, "#1"), (2, 3, "#2")]
    assert list(occurrences(["娃娃"], known)) == []


def test_fillers_are_taken_away_unless_nothing_would_remain() -> None:
    assert understand("我想 开公司 怎么办").parts == ("开公司",)
    assert understand("怎么办理").text == "怎么办理"
    assert understand("zenmekaigongsi").text == "kaigongsi"
    assert understand("").text == ""


def test_neighbouring_signs_and_sentences_are_kept_apart() -> None:
    assert pairs("开公司vc证") == ("开公", "公司")
    assert sentences("先申请，再审批。 等通知") == ("先申请", "再审批", "等通知")
    assert normal("Ｋａｉ　公司！") == "kai公司"


def test_letters_are_cut_into_syllables_and_near_sounds_are_one() -> None:
    known = {"kai", "gong", "si", "xi", "an", "xian", "zhang"}
    assert syllables_of("kaigongsi", known) == ("kai", "gong", "si")
    assert syllables_of("kaigo", known) == ("kai", "go")
    assert syllables_of("xian", known) == ("xian",)
    assert syllables_of("qqq", known) == ()
    assert soft("zhang") == soft("zan") == "zan"
    assert soft("ning") == soft("lin") == "lin"
    assert soft("gong") == "gon"


def test_a_posting_keeps_the_weightiest_documents() -> None:
    entries = [(number, number % 256) for number in range(1, 1000)]
    kept = unpack_posting(pack_posting(entries))
    assert len(kept) == LONGEST_POSTING
    assert kept[0] == (255, 255)
    assert [weight for _, weight in kept] == sorted((weight for _, weight in kept), reverse=True)
