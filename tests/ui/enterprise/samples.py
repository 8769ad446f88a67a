"""A made-up enterprise and its signed code."""

from datetime import date, datetime, timedelta

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


def signed_code(record: EnterpriseRecord = RECORD) -> ReadCode:
    """What reading a trusted issuer's code gives."""
    signed = SignedRecord(record, "hall", NOW, NOW + timedelta(minutes=5))
    return ReadCode(CodeKind.SIGNED, Grade.VERIFIED, record.uscc, record.name, signed=signed)
