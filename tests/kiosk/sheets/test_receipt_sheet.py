"""What stands on a receipt: how to find the answer, and nothing of what was written."""

from kiosk.sheets import Figure, QrCode


def test_the_receipt_carries_number_kind_time_deadlines_hotline_and_code(stub, said, receipt):
    sheet = stub()
    words = said(sheet)
    assert Figure("回执号", receipt.number) in sheet.blocks
    for fact in ("诉求", "2026年11月21日 02:14", "周三（11月25日）下班前", "0571-85901890", "QT-01"):
        assert fact in words, fact
    code = next(block for block in sheet.blocks if isinstance(block, QrCode))
    assert code.text == receipt.qr_text
    assert code.typed == (("回执号", receipt.number), ("查询码", receipt.secret))


def test_a_deadline_in_a_year_nobody_knows_yet_is_called_an_estimate(stub, said):
    assert "周三（2027年1月6日）前后（节假日安排还没公布，先估一个）" in said(stub())


def test_the_receipt_says_that_it_is_no_acceptance_and_that_the_secret_stays_secret(stub, said):
    words = said(stub())
    assert "不是受理通知。受理以中心通知为准。" in words
    assert "不要给别人看" in words
