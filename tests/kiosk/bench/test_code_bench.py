"""The bench of codes: its odd inputs come again, go wrong nowhere, and its judge would notice."""

from random import Random

import pytest

from kiosk.bench.code import fuzz, judged
from kiosk.bench.code_inputs import is_stated, odd_inputs
from kiosk.enterprise import CodeKind, Grade, ReadCode

CODE = "91330199MA0TEXT12M"


@pytest.mark.parametrize("seed", [1, 2])
def test_odd_inputs_raise_nothing_and_no_code_is_fished_out_of_them(seed: int) -> None:
    found = fuzz(4000, seed)
    assert (found.inputs, found.exceptions, found.fished) == (4000, 0, 0), found.example
    assert found.read > 50


def test_the_same_seed_gives_the_same_inputs() -> None:
    first, second = (odd_inputs(Random(7), ("token",)) for _ in range(2))
    assert [next(first) for _ in range(200)] == [next(second) for _ in range(200)]


@pytest.mark.parametrize(
    ("odd", "stated"),
    [
        (CODE.lower().encode(), True),
        (f"http://x.example/?uniscid={CODE}".encode(), True),
        (f"统一社会信用代码：{CODE};登记机关:某局".encode("gbk"), True),
        (f"abc{CODE}".encode(), False),
        (f"http://x.example/{CODE}".encode(), False),
        (f"http://x.example/?id={CODE}".encode(), False),
    ],
)
def test_the_judge_knows_a_stated_code_from_a_hidden_one(odd: bytes, stated: bool) -> None:
    assert is_stated(CODE, odd, frozenset()) is stated


def test_a_reader_that_fishes_or_raises_is_found_out() -> None:
    class Careless:
        def read_bytes(self, raw: bytes) -> ReadCode:
            if raw == b"raise":
                raise RuntimeError
            return ReadCode(CodeKind.USCC, Grade.CLAIMED, CODE)

    found = judged(Careless(), [b"raise", b"hidden " + CODE.encode(), CODE.encode()], frozenset(), 0)  # type: ignore[arg-type]
    assert (found.exceptions, found.fished, found.read, found.clean) == (1, 1, 2, False)
