"""A made-up enterprise, its signed code, and jobs run by hand."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.clock import HALL_ZONE
from kiosk.enterprise import CodeKind, EnterpriseRecord, Grade, Licence, LicenceState, ReadCode, SignedRecord

NOW = datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE)
USCC = "91330199MA0TEXT12M"
ANOTHER = "92330114MA2TEXT01N"
"""A one-person business."""
NAME = "测试一号有限公司"
RENEWS = "qt-137"
RECORD = EnterpriseRecord(
    USCC,
    NAME,
    kind="company",
    district="qiantang",
    size="small",
    industry="biomed",
    attributes={"employees": 28, "colour_of_the_door": "blue"},
    licences=(
        Licence("营业执照", USCC),
        Licence("食品经营许可证", valid_until=date(2026, 12, 14), item=RENEWS),
        Licence("特种设备使用登记", valid_until=date(2028, 1, 1), state=LicenceState.CONDITIONAL),
        Licence("排污许可证", valid_until=date(2026, 3, 1), item="no-such-affair"),
    ),
)


class ByHand(Executor):
    """Keeps submitted work until the test lets it run."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.waiting.append(lambda: fn(*args, **kwargs))
        return Future()

    def run(self) -> int:
        """Do all waiting work and deliver its results; how many jobs there were."""
        work, self.waiting = self.waiting, []
        for job in work:
            job()
        QCoreApplication.processEvents()
        return len(work)


def signed_code(record: EnterpriseRecord = RECORD) -> ReadCode:
    """What reading a trusted issuer's code gives."""
    signed = SignedRecord(record, "hall", NOW, NOW + timedelta(minutes=5))
    return ReadCode(CodeKind.SIGNED, Grade.VERIFIED, record.uscc, record.name, signed=signed)
