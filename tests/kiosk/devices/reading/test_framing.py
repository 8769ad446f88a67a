"""Where one payload ends in a stream of bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.reading.framing import Framer
from kiosk.enterprise import MAX_BYTES, Reason, read_bytes

LICENCE = "统一社会信用代码：91330281677691616Q,企业名称:某某有限公司;\r\n登记机关:某局\r\n"


def framed(*parts: bytes) -> list[bytes]:
    framer = Framer()
    for part in parts:
        framer.feed(part)
    return framer.close()


def test_two_codes_in_one_breath_are_two() -> None:
    assert framed(b"FIRST\r\nSECOND\r\n") == [b"FIRST", b"SECOND"]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_licence_text_with_line_ends_of_its_own_is_one(encoding: str) -> None:
    raw = LICENCE.encode(encoding)
    payloads = framed(raw[:30], raw[30:])
    assert [read_bytes(payload).name for payload in payloads] == ["某某有限公司"]


def test_what_never_ends_is_refused_as_too_long_and_the_next_code_is_read() -> None:
    framer = Framer()
    for _ in range(10):
        framer.feed(b"9" * 1000)
    assert [read_bytes(payload).reason for payload in framer.close()] == [Reason.TOO_LONG]
    framer.feed(b"NEXT\r")
    assert framer.close() == [b"NEXT"]


@given(st.lists(st.binary(max_size=700), max_size=20))
def test_no_stream_makes_it_hold_more_than_one_payload(parts: list[bytes]) -> None:
    payloads = framed(*parts)
    assert sum(map(len, payloads)) <= MAX_BYTES + 1
    assert Framer().close() == []
