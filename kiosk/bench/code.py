"""Code: reading and verifying a signed enterprise code, against one Ed25519 verification; and a run of odd inputs.

The run is seeded: the same seed gives the same inputs. Nothing may raise, and no code may be read that does not stand
in the input as a whole field.
"""

import random
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.bench.code_inputs import Odd, is_stated, odd_inputs
from kiosk.bench.measure import Measured, alternate, timed
from kiosk.clock import SetClock
from kiosk.enterprise import (
    CodeDesk,
    EnterpriseRecord,
    Grade,
    Issuer,
    Licence,
    NonceBook,
    by_key_id,
    payload_of,
    put_together,
)
from kiosk.errors import EnvironmentFault

REACH = 5.0
CODES = 200
"""Signed codes in one turn."""
INPUTS = 200_000
SEED = 20261121
AT = datetime(2026, 11, 21, tzinfo=UTC)
RECORD = EnterpriseRecord(
    "91330199MA0TEXT12M",
    "测试一号有限公司",
    "company",
    "qiantang",
    "small",
    "biomed",
    {"employees": 12, "high_tech": True},
    tuple(
        Licence(f"第{number}张许可证", f"JY{number:014}", AT.date(), AT.date(), item="qt-001") for number in range(3)
    ),
)


@dataclass(frozen=True, slots=True)
class Fuzz:
    """What the run of odd inputs found. `example` is a generated input that went wrong, never a visitor's."""

    inputs: int
    seed: int
    exceptions: int
    fished: int
    read: int
    example: str = ""

    @property
    def clean(self) -> bool:
        return not self.exceptions and not self.fished


@dataclass(frozen=True, slots=True)
class Issuing:
    """A key made for the run, and codes signed with it."""

    key: Ed25519PrivateKey

    def desk(self) -> CodeDesk:
        """A desk that trusts it and remembers nothing yet."""
        book = by_key_id([Issuer("bench", "bench", self.key.public_key())])
        return CodeDesk(lambda: book, NonceBook(secrets.token_bytes), SetClock(AT))

    def issue(self, number: int) -> str:
        return put_together(payload_of(RECORD, "bench", AT, timedelta(minutes=5), f"{number:032}"), self.key, "bench")


def verification(runs: int = 40) -> Measured:
    """Milliseconds for `CODES` signed codes read, verified and remembered, against as many bare verifications."""
    issuing = Issuing(Ed25519PrivateKey.generate())
    tokens = [issuing.issue(number) for number in range(CODES)]
    public = issuing.key.public_key()
    signed = [token.rpartition(".")[0].encode() for token in tokens]
    signatures = [issuing.key.sign(one) for one in signed]

    def ours() -> float:
        desk = issuing.desk()
        took = timed(lambda: [desk.read(token) for token in tokens])
        if desk.read(issuing.issue(CODES)).grade is not Grade.VERIFIED:
            raise EnvironmentFault("bench.code", "A good code was not verified.")
        return took

    def bare() -> float:
        return timed(lambda: [public.verify(mark, one) for mark, one in zip(signatures, signed, strict=True)])

    mine, theirs = alternate(ours, bare, runs)
    return Measured("code", f"{CODES} bare Ed25519 verifications", "ms", mine, theirs, REACH, runs)


def fuzz(inputs: int = INPUTS, seed: int = SEED) -> Fuzz:
    """Read `inputs` odd inputs made from `seed`."""
    chance = random.Random(seed)  # noqa: S311 - the same inputs again, not secrets
    issuing = Issuing(Ed25519PrivateKey.from_private_bytes(chance.randbytes(32)))
    tokens = tuple(issuing.issue(number) for number in range(20))
    return judged(issuing.desk(), islice(odd_inputs(chance, tokens), inputs), frozenset(tokens), seed)


def judged(desk: CodeDesk, inputs: Iterable[Odd], tokens: frozenset[str], seed: int) -> Fuzz:
    """Read every input and compare what came out with what stands in it."""
    count = exceptions = fished = read = 0
    example = ""
    for odd in inputs:
        count += 1
        try:
            code = desk.read_bytes(odd)
        except Exception:  # this run exists to find whatever may be raised
            exceptions, example = exceptions + 1, example or repr(odd)
            continue
        read += bool(code.uscc)
        if code.uscc and not is_stated(code.uscc, odd, tokens):
            fished, example = fished + 1, example or repr(odd)
    return Fuzz(count, seed, exceptions, fished, read, example)
