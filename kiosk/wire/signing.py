"""Signed requests: HTTP message signatures (RFC 9421, Ed25519) over method, address and content (RFC 9530).

The terminal signs with `sign_request`; the center checks with `verify_request`. Both clocks are parameters.
"""

from collections.abc import Callable, Iterable, Iterator, MutableMapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    InvalidSignature,
    MappingKeyResolver,
    algorithms,
)
from http_message_signatures.exceptions import HTTPMessageSignaturesException

TAG = "budayang-v1"
"""Application tag inside the signature: a signature made for something else does not count."""
LIFETIME = timedelta(minutes=5)
"""How long a signature is good; the center remembers nonces for as long."""
SKEW = timedelta(minutes=2)
"""How far the two clocks may differ before the terminal is told the time."""
ADDRESS = ("@method", "@authority", "@path", "@query")
CONTENT = ("content-type", "content-digest")


class Message(Protocol):
    """A request as both sides know it: httpx's, or the center's view of an incoming one."""

    @property
    def method(self) -> str: ...

    @property
    def url(self) -> Any: ...

    @property
    def headers(self) -> MutableMapping[str, str]: ...


class SignatureRefused(Exception):
    """The request is not trusted. `reason` is short and for logs and problem answers."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ClockOff(SignatureRefused):
    """A good signature, but made at another time than now: the terminal's clock is wrong."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed, and the nonce that must not come twice before `until`."""

    key_id: str
    nonce: str
    until: datetime


@dataclass(frozen=True, slots=True)
class ReceivedMessage:
    """An incoming request as the verifier reads it. `fields` are all header lines in order."""

    method: str
    url: str
    fields: tuple[tuple[str, str], ...]

    @property
    def headers(self) -> "ReceivedMessage":
        return self

    def items(self) -> Iterable[tuple[str, str]]:
        return self.fields

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name for name, _ in self.fields))


def sign_request(
    message: Message, body: bytes, key: Ed25519PrivateKey, key_id: str, created: datetime, nonce: str
) -> None:
    """Add `Content-Digest` (when there is a body), `Signature-Input` and `Signature` to the message's headers."""
    signer = HTTPMessageSigner(
        signature_algorithm=algorithms.ED25519,
        key_resolver=MappingKeyResolver(public_keys={}, private_keys={key_id: key}),
    )
    signer.sign(
        message,
        key_id=key_id,
        created=created,
        expires=created + LIFETIME,
        nonce=nonce,
        label="terminal",
        tag=TAG,
        covered_component_ids=(*ADDRESS, *CONTENT[:1]) if body else ADDRESS,
        body=body or None,
    )


def verify_request(
    message: ReceivedMessage, body: bytes, key_of: Callable[[str], Ed25519PublicKey | None], now: datetime
) -> Signed:
    """Who signed this request. Raises `SignatureRefused`, of it `ClockOff` when only the time is wrong.

    Refuses also when the method, the address or the content is not covered. The nonce is the caller's to remember.
    """
    verifier = _TimelessVerifier(signature_algorithm=algorithms.ED25519, key_resolver=_Keys(key_of))
    try:
        (result,) = verifier.verify(
            message,
            max_age=None,
            expect_tag=TAG,
            require_components=(*ADDRESS, *CONTENT) if body else ADDRESS,
            body=body,
        )
    except (HTTPMessageSignaturesException, ValueError) as error:
        raise SignatureRefused(_plain(error)) from error
    return _timely(result.parameters, now)


def _timely(parameters: dict[str, int | str], now: datetime) -> Signed:
    created, expires, nonce = (parameters.get(name) for name in ("created", "expires", "nonce"))
    if not isinstance(created, int) or not isinstance(expires, int) or not isinstance(nonce, str) or not nonce:
        raise SignatureRefused("created, expires and nonce must be there")
    if len(nonce) > 64 or expires - created > LIFETIME.total_seconds():
        raise SignatureRefused("the signature wants to be good for too long")
    seconds = now.timestamp()
    if created > seconds + SKEW.total_seconds() or expires < seconds - SKEW.total_seconds():
        raise ClockOff("made at another time than now")
    return Signed(str(parameters["keyid"]), nonce, datetime.fromtimestamp(expires, UTC) + SKEW)


class _TimelessVerifier(HTTPMessageVerifier):
    """Leaves the time to `_timely`: the package asks the machine's clock, which nobody can set in a test."""

    def validate_created_and_expires(self, sig_input: Any, max_age: timedelta | None = None) -> None:
        """Nothing here."""


class _Keys(HTTPSignatureKeyResolver):
    def __init__(self, key_of: Callable[[str], Ed25519PublicKey | None]) -> None:
        self.key_of = key_of

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey | None:
        return self.key_of(key_id)


def _plain(error: Exception) -> str:
    cause = error.args[0] if error.args else error
    if not isinstance(error, InvalidSignature) or isinstance(cause, Exception):
        return "the signature does not fit the request"
    return str(cause)[:200]
