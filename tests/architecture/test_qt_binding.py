"""The Qt binding itself: faults that were met once must not come back with a new pin."""

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_into_qt_lose_no_reference_to_none() -> None:
    """PySide6 6.12.0 loses one at every call that returns nothing; some 25,000 calls later the process dies."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
