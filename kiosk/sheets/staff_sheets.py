"""Two small sheets for the machine's own sake: the test page, and the line that makes a torn slip void."""

from kiosk.clock import Clock
from kiosk.settings import Settings
from kiosk.sheets import imprint
from kiosk.sheets.model import Heading, KeyValues, Notice, Paragraph, QrCode, Sheet, SheetKind
from kiosk.wording import Wording


def test_sheet(*, settings: Settings, clock: Clock, words: Wording, large: bool = False) -> Sheet:  # noqa: PT028 - no test
    """Everything that may go wrong on paper: edges, punctuation, boxes, rare characters, a code to scan."""
    code = f"{settings.hall_code}-{settings.terminal_id}"
    moment = imprint.say_moment(clock.now(), words)
    return Sheet(
        kind=SheetKind.TEST,
        title=words.say("sheets.test_title"),
        blocks=(
            Notice(words.say("sheets.test_text")),
            Heading(words.say("sheets.test_head")),
            Paragraph(words.say("sheets.test_lines")),
            KeyValues(
                (
                    (words.say("sheets.test_terminal"), imprint.terminal(settings, words)),
                    (words.say("sheets.test_time"), moment),
                    (
                        words.say("sheets.test_widths"),
                        words.say("sheets.test_width_value", dots=settings.printer_dots),
                    ),
                )
            ),
            QrCode(code, words.say("sheets.test_caption", text=code)),
        ),
        footer=(imprint.printed(settings, clock.now(), words),),
        large=large,
        label=words.say("sheets.label_test"),
        issuer=imprint.issuer(settings),
        language=words.language,
    )


test_sheet.__test__ = False  # type: ignore[attr-defined]  # pytest takes any imported name that starts with test_


def void_sheet(words: Wording) -> Sheet:
    """Printed first after a slip that was torn off in the middle, so that nobody uses the half one."""
    return Sheet(
        kind=SheetKind.VOID,
        title=words.say("sheets.void_title"),
        blocks=(Notice(words.say("sheets.void_text")),),
        label=words.say("sheets.label_void"),
        language=words.language,
    )
