"""For developers without a scanner: a fresh signed code of an enterprise that does not exist."""

import json
from datetime import timedelta

from kiosk.center.home import CenterHome
from kiosk.center.issuing import Issuing
from kiosk.center.register import judged
from kiosk.clock import Clock

LIFE = timedelta(minutes=5)
ENDS_IN = timedelta(days=23)
SAMPLE = {
    "uscc": "91330199MA0TEXT12M",
    "name": "测试一号有限公司",
    "kind": "company",
    "district": "qiantang",
    "size": "small",
    "industry": "biomed",
    "attributes": {"employees": 28, "years": 4},
}


def sample_code(home: CenterHome, clock: Clock) -> str:
    """Signed by the center in `home`; one of its licences ends soon. Raises `Refusal` when there is no center."""
    ends = clock.now().date() + ENDS_IN
    licences = [
        {"name": "营业执照", "number": SAMPLE["uscc"]},
        {"name": "食品经营许可证", "valid_until": ends.isoformat(), "item": "qt-137"},
    ]
    record = judged(json.dumps({**SAMPLE, "licences": licences}).encode())
    return Issuing(home, home.config().name, clock).issue(record, LIFE)
