"""The receipt of a stored request: number, deadlines in words, and the QR that opens the answers."""

from datetime import date

from kiosk.clock import HALL_ZONE, Clock
from kiosk.requests.model import Deadline, Receipt
from kiosk.settings import Settings
from kiosk.sheets import imprint
from kiosk.sheets.model import Figure, Heading, KeyValues, Notice, Paragraph, QrCode, Sheet, SheetKind
from kiosk.wording import Wording


def receipt_sheet(receipt: Receipt, *, settings: Settings, clock: Clock, large: bool, words: Wording) -> Sheet:
    """What the visitor takes along. It carries nothing that they wrote, only how to find the answer."""
    today = clock.now().date()
    created = receipt.created_at.astimezone(HALL_ZONE)
    blocks = (
        Figure(words.say("sheets.receipt_number"), receipt.number),
        KeyValues(
            (
                (words.say("sheets.receipt_what"), words.say(f"sheets.receipt_kind_{receipt.kind.value}")),
                (words.say("sheets.receipt_when"), imprint.say_moment(created, words)),
            )
        ),
        Heading(words.say("sheets.receipt_promise")),
        KeyValues(
            (
                (words.say("sheets.receipt_expected"), say_deadline(receipt.expected_due, today, words)),
                (words.say("sheets.receipt_latest"), say_deadline(receipt.latest_due, today, words)),
                (words.say("sheets.receipt_hotline"), settings.hotline),
            )
        ),
        Paragraph(words.say("sheets.receipt_counted")),
        Notice(words.say("sheets.receipt_no_acceptance")),
        Heading(words.say("sheets.receipt_look")),
        Paragraph(words.say("sheets.receipt_look_how")),
        QrCode(
            receipt.qr_text,
            words.say("sheets.receipt_caption"),
            (
                (words.say("sheets.receipt_number"), receipt.number),
                (words.say("sheets.receipt_secret"), receipt.secret),
            ),
        ),
        Notice(words.say("sheets.receipt_keep")),
    )
    return Sheet(
        kind=SheetKind.RECEIPT,
        title=words.say(f"sheets.receipt_title_{receipt.kind.value}"),
        blocks=blocks,
        footer=(imprint.printed(settings, clock.now(), words),),
        large=large,
        label=words.say("sheets.label_receipt"),
        issuer=imprint.issuer(settings),
        language=words.language,
    )


def say_deadline(deadline: Deadline, today: date, words: Wording) -> str:
    """“周三（11月25日）下班前”; an estimated day says that it is one."""
    key = "sheets.receipt_by_estimated" if deadline.estimated else "sheets.receipt_by"
    return words.say(key, day=imprint.say_day(deadline.day, today, words))
