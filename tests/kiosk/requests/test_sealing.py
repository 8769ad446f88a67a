"""Seals: only the center opens a request, only the receipt's holder opens a reply."""

import json
from base64 import urlsafe_b64decode
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc.jwk import OKPKey

from kiosk.requests.receipts import write_secret
from kiosk.requests.sealing import SealBroken, digest, open_reply, open_sealed, proves, seal, seal_reply, verifier

CENTER: dict[str, Any] = dict(OKPKey.generate_key("X25519", parameters={"kid": "center-1"}).as_dict(private=True))
PUBLIC = {name: value for name, value in CENTER.items() if name != "d"}
NUMBER = "QT-01-261121-0007-X"
SECRET = write_secret(bytes(range(16)))
OTHER = write_secret(bytes(range(1, 17)))


def header(token: str) -> dict[str, Any]:
    first = token.split(".")[0]
    return dict(json.loads(urlsafe_b64decode(first + "=" * (-len(first) % 4))))


@given(st.binary(max_size=8000))
def test_what_is_sealed_only_the_center_opens(payload: bytes) -> None:
    token = seal(payload, PUBLIC)
    assert open_sealed(token, CENTER) == payload
    if len(payload) > 8:
        assert payload not in token.encode()


@given(st.binary(max_size=2000), st.binary(min_size=16, max_size=16))
def test_a_reply_opens_with_its_receipt_only(payload: bytes, raw: bytes) -> None:
    secret = write_secret(raw)
    token = seal_reply(payload, secret, NUMBER)
    assert open_reply(token, secret.lower(), NUMBER) == payload
    with pytest.raises(SealBroken):
        open_reply(token, secret, "QT-01-261121-0008-V")
    if secret != OTHER:
        with pytest.raises(SealBroken):
            open_reply(token, OTHER, NUMBER)


def test_the_seal_says_how_and_for_which_key_it_was_made() -> None:
    found = header(seal(b"{}", PUBLIC))
    assert (found["alg"], found["enc"], found["kid"]) == ("ECDH-ES+A256KW", "A256GCM", "center-1")
    assert found["epk"]["crv"] == "X25519"
    assert header(seal_reply(b"{}", SECRET, NUMBER)) == {"alg": "dir", "enc": "A256GCM"}


def test_the_same_words_are_never_sealed_the_same_way_twice() -> None:
    one, two = seal(b"words", PUBLIC), seal(b"words", PUBLIC)
    assert digest(one) != digest(two)
    assert len(digest(one)) == 64


@given(st.integers(0, 400), st.sampled_from("AZaz09-_."))
def test_a_changed_seal_does_not_open(at: int, letter: str) -> None:
    token = seal(b"words", PUBLIC)
    at %= len(token)
    changed = token[:at] + letter + token[at + 1 :]
    with suppress(SealBroken):
        assert open_sealed(changed, CENTER) == b"words"  # base64 leaves spare bits; the words are the same or nothing


@pytest.mark.parametrize(
    "token",
    ["", ".", "....", "a.b.c.d.e", "<html></html>", "龙", pytest.param(seal_reply(b"x", SECRET, NUMBER), id="a reply")],
)
def test_what_is_no_sealed_request_is_said_to_be_none(token: str) -> None:
    with pytest.raises(SealBroken):
        open_sealed(token, CENTER)


@pytest.mark.parametrize("token", ["", "a.b.c.d.e", "龙", pytest.param(seal(b"x", PUBLIC), id="a request")])
def test_what_is_no_sealed_reply_is_said_to_be_none(token: str) -> None:
    with pytest.raises(SealBroken):
        open_reply(token, SECRET, NUMBER)


def test_another_center_opens_nothing_and_the_message_tells_nothing() -> None:
    other = dict(OKPKey.generate_key("X25519").as_dict(private=True))
    with pytest.raises(SealBroken) as met:
        open_sealed(seal(b"my words", PUBLIC), other)
    assert "my words" not in str(met.value)
    assert met.value.__cause__ is None


@pytest.mark.parametrize("jwk", [{}, {"kty": "oct", "k": "AAAA"}, {"kty": "OKP", "crv": "Ed25519", "x": "AAAA"}])
def test_a_key_of_another_kind_seals_nothing(jwk: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="X25519"):
        seal(b"words", jwk)


def test_the_verifier_knows_the_secret_and_gives_nothing_away() -> None:
    kept = verifier(SECRET, NUMBER)
    assert proves(SECRET.lower().replace("-", " "), NUMBER, kept)
    assert not proves(OTHER, NUMBER, kept)
    assert not proves(SECRET, "QT-01-261121-0008-V", kept)
    assert not proves("", NUMBER, kept)
    assert not proves(SECRET, NUMBER, "")
    assert SECRET not in kept


def test_the_verifier_does_not_open_replies() -> None:
    token = seal_reply(b"words", SECRET, NUMBER)
    with pytest.raises(SealBroken):
        open_reply(token, write_secret(bytes.fromhex(verifier(SECRET, NUMBER))[:16]), NUMBER)
