"""What stays readable of a person or an enterprise on paper (GB/T 35273-2020, 7.2)."""

import pytest

from kiosk.sheets import masked_code, masked_numbers


def test_mobile_numbers_lose_their_middle_and_office_lines_stay():
    assert masked_numbers("打13800000000或者0571-85901890、12345") == "打138****0000或者0571-85901890、12345"


def test_an_identity_number_keeps_its_district_and_last_character():
    assert masked_numbers("号码33010019000101000X。") == "号码330100***********X。"


@pytest.mark.parametrize(("code", "said"), [("91330100MA00000000", "9133**********0000"), ("12345678", "12345678")])
def test_of_a_credit_code_both_ends_stay(code, said):
    assert masked_code(code) == said
