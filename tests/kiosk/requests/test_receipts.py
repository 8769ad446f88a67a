"""Numbers and secrets: printed one way, read back from every way a person types them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.requests.receipts import (
    SECRET_LETTERS,
    Claim,
    ReceiptNumber,
    normalise_secret,
    parse_number,
    parse_qr,
    secret_bytes,
    write_secret,
)

NUMBER = ReceiptNumber("QT", "01", date(2026, 11, 21), 7)
PRINTED = "QT-01-261121-0007-X"
codes = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=2, max_size=6)
days = st.dates(date(2026, 1, 1), date(2099, 12, 31))
numbers = st.builds(ReceiptNumber, codes, codes, days, st.integers(1, 99_999_999))
plain_numbers = st.builds(
    ReceiptNumber, st.sampled_from(["QT", "KQ"]), st.sampled_from(["01", "12"]), days, st.integers(1, 9999)
)


def test_a_number_is_printed_with_its_check_character() -> None:
    assert str(NUMBER) == PRINTED


@pytest.mark.parametrize(
    "typed",
    [
        PRINTED,
        "qt-01-261121-0007-x",
        "QT 01 261121 0007 X",
        "qt012611210007x",
        "QT01-261121-0007X",
        "  QT-01-261121-0007-X\n",
        "ＱＴ－０１－２６１１２１－０００７－Ｘ",
        "QT–01—261121−0007‐X",
        "QT-O1-261121-0007-X",
        "QT-0I-26ll2l-OOO7-X",
        "QT.01.261121.0007.X",
    ],
)
def test_a_number_is_understood_however_it_is_typed(typed: str) -> None:
    assert parse_number(typed) == NUMBER


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "QT-01-261121-0008-X",
        "QT-01-261131-0007-X",
        "QT-01-261121-0000-X",
        "QT-01-261121-0007",
        "QT-01-261121-0007-XX",
        "13900000000",
        "一二三",
        "X" * 5000,
        "QT-01-261121-00007-X",
        "-----",
        "\ud800",
    ],
)
def test_what_is_no_number_is_not_taken_for_one(typed: str) -> None:
    assert parse_number(typed) is None


@given(numbers)
def test_every_printed_number_is_read_back(number: ReceiptNumber) -> None:
    assert parse_number(str(number)) == number
    assert parse_number(str(number).lower().replace("-", " ")) == number


@given(plain_numbers)
def test_without_dashes_a_number_of_a_usual_terminal_has_one_meaning(number: ReceiptNumber) -> None:
    assert parse_number(str(number).replace("-", "")) == number


@given(numbers)
def test_without_dashes_a_number_is_understood_or_left_alone_but_never_mistaken(number: ReceiptNumber) -> None:
    assert parse_number(str(number).replace("-", "")) in (number, None)


@given(plain_numbers, st.integers(0, 18), st.sampled_from("ABCDEFGHJKMNPQRSTUVWXYZ23456789"))
def test_one_wrong_character_is_noticed(number: ReceiptNumber, at: int, wrong: str) -> None:
    printed = str(number)
    if printed[at] in ("-", wrong):
        return
    assert parse_number(printed[:at] + wrong + printed[at + 1 :]) != number


@given(st.text(max_size=60))
def test_no_text_upsets_the_readers(text: str) -> None:
    parse_number(text)
    secret_bytes(text)
    parse_qr(f"BDY1:{text}")
    parse_qr(text)


@given(st.binary(min_size=16, max_size=16))
def test_a_secret_is_read_back_however_it_is_typed(raw: bytes) -> None:
    printed = write_secret(raw)
    assert set(printed) <= set(SECRET_LETTERS) | {"-"}
    for typed in (
        printed,
        printed.lower(),
        printed.replace("-", ""),
        printed.replace("-", "  "),
        printed.replace("L", "1"),
    ):
        assert secret_bytes(typed) == raw
        assert normalise_secret(typed) == printed


def test_a_secret_holds_no_character_that_is_taken_for_another() -> None:
    assert not set("01OI") & set(SECRET_LETTERS)
    assert len(SECRET_LETTERS) == 32


@pytest.mark.parametrize("typed", ["", "ABCD", "A" * 25, "A" * 27, "0" * 26, "A" * 25 + "B", "啊" * 26, "A" * 9999])
def test_what_is_no_secret_is_not_taken_for_one(typed: str) -> None:
    assert secret_bytes(typed) is None
    assert normalise_secret(typed) is None


def test_a_receipt_qr_gives_number_and_secret() -> None:
    secret = write_secret(bytes(range(16)))
    assert parse_qr(f"BDY1:{PRINTED}:{secret}") == Claim(PRINTED, secret)
    assert parse_qr(f" bdy1:{PRINTED.lower()}:{secret.lower()}\r\n") == Claim(PRINTED, secret)


@pytest.mark.parametrize(
    "code", ["", "https://example.org/", "BDY2:a:b", f"BDY1:{PRINTED}", f"BDY1:{PRINTED}:ABC", "::"]
)
def test_any_other_code_is_no_receipt(code: str) -> None:
    assert parse_qr(code) is None
