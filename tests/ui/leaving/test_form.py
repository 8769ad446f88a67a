"""The way through the form: words, consent, contact; problems at their fields; nothing left behind."""

from kiosk.visit.model import EndReason, Screen
from ui.screens.appeal import AppealModel
from ui.screens.consent import ConsentModel
from ui.stay import Draft, Stay


def write_words(model: AppealModel) -> None:
    model.writeTitle("材料交了，一直没消息")
    model.writeDescription("上周三在三楼窗口交的，到现在没有人打电话。")


def test_the_words_lead_to_consent_before_any_personal_field(stay: Stay) -> None:
    stay.go(Screen.APPEAL)
    model = AppealModel(stay)
    write_words(model)
    model.proceed()
    assert stay.visit.here.screen is Screen.CONSENT
    assert stay.memory.draft.phone == ""


def test_a_missing_field_is_named_at_the_field_and_nobody_moves(stay: Stay) -> None:
    stay.go(Screen.APPEAL)
    model = AppealModel(stay)
    model.writeTitle("材料交了，一直没消息")
    model.proceed()
    assert stay.visit.here.screen is Screen.APPEAL
    assert model.descriptionProblem
    assert not model.titleProblem
    model.writeDescription("上周三交的，没有人回话。")
    assert not model.descriptionProblem


def test_words_are_kept_in_the_stay_while_the_visitor_walks_about(stay: Stay) -> None:
    write_words(AppealModel(stay))
    assert AppealModel(stay).title == "材料交了，一直没消息"


def test_an_example_fills_an_empty_title_and_never_a_written_one(stay: Stay) -> None:
    model = AppealModel(stay)
    model.useExample(1)
    assert model.title == model.examples[1]
    model.writeTitle("我自己的话")
    model.useExample(0)
    assert model.title == "我自己的话"


def test_an_affair_at_hand_is_prefilled_and_can_be_left_out(stay: Stay) -> None:
    model = AppealModel(stay, "open-company")
    assert model.topicName == "开一家公司"
    model.dropTopic()
    assert stay.memory.draft.topic == ""
    assert model.topicName == ""


def test_an_unknown_affair_is_not_taken_along(stay: Stay) -> None:
    AppealModel(stay, "no-such-affair")
    assert stay.memory.draft.topic == ""


def test_agreeing_opens_the_contact_step(stay: Stay) -> None:
    stay.go(Screen.CONSENT)
    ConsentModel(stay).agree()
    assert stay.memory.draft.consent
    assert (stay.visit.here.screen, stay.visit.here.argument) == (Screen.APPEAL, "contact")


def test_refusing_forgets_name_and_phone_and_keeps_the_way_to_guides(written: Stay) -> None:
    model = ConsentModel(written)
    model.refuse()
    draft = written.memory.draft
    assert (draft.consent, draft.contact_name, draft.phone) == (False, "", "")
    assert model.refused
    model.goHome()
    assert written.visit.here.screen is Screen.HOME


def test_back_from_the_refusal_shows_the_six_points_again(stay: Stay) -> None:
    model = ConsentModel(stay)
    model.refuse()
    assert model.back()
    assert not model.refused
    assert not model.back()
    assert model.points.rowCount() == 6


def test_who_agreed_before_is_not_asked_twice(written: Stay) -> None:
    written.go(Screen.APPEAL)
    AppealModel(written).proceed()
    assert (written.visit.here.screen, written.visit.here.argument) == (Screen.APPEAL, "contact")


def test_a_phone_that_cannot_be_right_is_named_and_a_spaced_one_is_fine(written: Stay) -> None:
    written.go(Screen.APPEAL, "contact")
    model = AppealModel(written, "contact")
    model.writePhone("138")
    model.proceed()
    assert model.phoneProblem
    model.writePhone("138 0000 1234")
    model.proceed()
    assert written.visit.here.screen is Screen.REVIEW


def test_walking_away_from_the_form_forgets_every_word(written: Stay) -> None:
    written.go(Screen.APPEAL, "contact")
    written.end(EndReason.IDLE)
    assert written.memory.draft == Draft()
    assert AppealModel(written).title == ""
