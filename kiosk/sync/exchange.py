"""One signed request and its raw answer over pinned TLS. Everything the network may do to us ends as a failure here.

httpx and the signature package are imported only when something is really sent.
"""

import secrets
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from pydantic import ValidationError

from kiosk.clock import Clock
from kiosk.log_events import LogEvent
from kiosk.logs import log
from kiosk.sync.failure import FailureReason, TransportFailure
from kiosk.wire.keys import Keyring
from kiosk.wire.problems import CLOCK, PROBLEM_TYPE, ProblemRead
from kiosk.wire.trust import CenterTrust, pinned_context

if TYPE_CHECKING:
    import httpx

MAX_ANSWER = 8 * 1024 * 1024
"""More than 200 replies of full length; nothing proper is larger."""


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """A complete answer: status, media type without parameters, body."""

    status: int
    media_type: str
    body: bytes

    def problem(self) -> ProblemRead | None:
        """The center's own problem answer, None when it is anything else."""
        if self.media_type != PROBLEM_TYPE:
            return None
        try:
            return ProblemRead.model_validate_json(self.body)
        except ValidationError:
            return None


@dataclass
class Skew:
    """How far the center's clock is ahead of ours. Signatures are made in the center's time."""

    ahead: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class Exchange:
    """An open connection to the center at `base_url`."""

    http: "httpx.Client"
    base_url: str
    keyring: Keyring
    clock: Clock
    timeout_s: float
    skew: Skew

    def ask(self, method: str, path: str, body: bytes = b"", media_type: str = "") -> RawAnswer | TransportFailure:
        """Send and read; a center that says our clock is off is asked once more in its own time."""
        answer = self._once(method, path, body, media_type)
        if isinstance(answer, RawAnswer) and answer.status == 401 and self._learn_time(answer):
            return self._once(method, path, body, media_type)
        return answer

    def _learn_time(self, answer: RawAnswer) -> bool:
        """The line is pinned to the center, so its word on the time is good; the machine's clock is not touched."""
        problem = answer.problem()
        if problem is None or problem.type != CLOCK or problem.now is None or problem.now.tzinfo is None:
            return False
        self.skew.ahead = problem.now - self.clock.now()
        log(LogEvent.CLOCK_OFF, seconds=round(self.skew.ahead.total_seconds()))
        return True

    def _once(self, method: str, path: str, body: bytes, media_type: str) -> RawAnswer | TransportFailure:
        import httpx

        from kiosk.wire.signing import sign_request

        headers = {"accept": "application/json", "accept-encoding": "identity"}
        headers |= {"content-type": media_type} if body else {}
        started = False
        try:
            request = self.http.build_request(method, self.base_url + path, content=body or None, headers=headers)
            created = self.clock.now() + self.skew.ahead
            key, nonce = self.keyring.private_key, secrets.token_urlsafe(16)
            sign_request(request, body, key, self.keyring.terminal_id, created, nonce)
            with _open_answer(self.http, request) as response:
                started = True
                return self._read(response)
        except httpx.TimeoutException:
            return TransportFailure(FailureReason.TIMEOUT)
        except httpx.ConnectError as error:
            return _not_connected(error)
        except (httpx.TransportError, httpx.InvalidURL, ssl.SSLError):
            return TransportFailure(FailureReason.HALF_ANSWER if started else FailureReason.BROKEN_OFF)

    def _read(self, response: "httpx.Response") -> RawAnswer | TransportFailure:
        """The whole body, of bounded size, within the time of one request even when it comes drop by drop."""
        until = self.clock.monotonic() + self.timeout_s
        body = bytearray()
        for part in response.iter_raw():
            body += part
            if len(body) > MAX_ANSWER:
                return TransportFailure(FailureReason.TOO_LARGE)
            if self.clock.monotonic() > until:
                return TransportFailure(FailureReason.TIMEOUT)
        if response.headers.get("content-encoding", "identity") != "identity":
            return TransportFailure(FailureReason.WRONG_TYPE, "compressed")
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        return RawAnswer(response.status_code, media_type, bytes(body))


@contextmanager
def connected(
    trust: CenterTrust, base_url: str, keyring: Keyring, clock: Clock, timeout_s: float, skew: Skew
) -> Iterator[Exchange]:
    """A connection while the block lasts: the center's authority only, no redirects, no proxy of the machine."""
    import httpx

    with httpx.Client(
        verify=pinned_context(trust.ca_pem), trust_env=False, follow_redirects=False, timeout=timeout_s, http2=False
    ) as http:
        yield Exchange(http, base_url.rstrip("/"), keyring, clock, timeout_s, skew)


@contextmanager
def _open_answer(http: "httpx.Client", request: "httpx.Request") -> Iterator["httpx.Response"]:
    response = http.send(request, stream=True)
    try:
        yield response
    finally:
        response.close()


def _not_connected(error: BaseException) -> TransportFailure:
    """Tell a wrong certificate apart from a dead line; the cause lies some exceptions deep."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return TransportFailure(FailureReason.WRONG_CERTIFICATE, cause.verify_message[:100])
        if isinstance(cause, ssl.SSLError):
            return TransportFailure(FailureReason.WRONG_CERTIFICATE, "no proper TLS")
        cause = cause.__cause__ or cause.__context__
    return TransportFailure(FailureReason.NO_CONNECTION)
