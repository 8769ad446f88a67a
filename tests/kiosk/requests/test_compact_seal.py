"""Our way of sealing and opening against joserfc's, and against tokens that nobody should open."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jwe
from joserfc.jwk import OKPKey

from kiosk.requests.compact_seal import NotOpened, open_compact, seal_compact

KEY = OKPKey.generate_key("X25519")
HEADER = {"alg": "ECDH-ES+A256KW", "enc": "A256GCM"}
ALL = ["ECDH-ES+A256KW", "ECDH-ES+A128KW", "ECDH-ES", "A256GCM", "A128GCM", "A256CBC-HS512", "DEF"]


def private() -> X25519PrivateKey:
    key = KEY.private_key
    assert isinstance(key, X25519PrivateKey)
    return key


def sealed(payload: bytes, **header: Any) -> str:
    return jwe.encrypt_compact(HEADER | header, payload, KEY, registry=jwe.JWERegistry(algorithms=ALL))


def with_header(token: str, **changes: Any) -> str:
    head, *rest = token.split(".")
    header = json.loads(urlsafe_b64decode(head + "=" * (-len(head) % 4))) | changes
    return ".".join([urlsafe_b64encode(json.dumps(header).encode()).decode().rstrip("="), *rest])


@given(st.binary(max_size=4000))
def test_what_joserfc_seals_is_opened(payload: bytes) -> None:
    assert open_compact(sealed(payload), private()) == payload


@given(st.binary(max_size=4000), st.sampled_from(["", "center-1"]))
def test_what_is_sealed_here_is_opened_by_joserfc(payload: bytes, key_id: str) -> None:
    opened = jwe.decrypt_compact(
        seal_compact(payload, private().public_key(), key_id), KEY, registry=jwe.JWERegistry(algorithms=ALL)
    )
    assert opened.plaintext == payload
    assert opened.headers()["alg"] == "ECDH-ES+A256KW"
    assert opened.headers().get("kid", "") == key_id


@given(st.binary(max_size=40), st.binary(max_size=40))
def test_names_of_both_parties_count_as_the_standard_says(apu: bytes, apv: bytes) -> None:
    named = {name: urlsafe_b64encode(raw).decode().rstrip("=") for name, raw in (("apu", apu), ("apv", apv))}
    assert open_compact(sealed(b"words", **named), private()) == b"words"


@pytest.mark.parametrize("other", [{"alg": "ECDH-ES"}, {"alg": "ECDH-ES+A128KW"}, {"enc": "A128GCM"}, {"zip": "DEF"}])
def test_a_token_does_not_choose_how_it_is_opened(other: dict[str, str]) -> None:
    with pytest.raises(NotOpened):
        open_compact(sealed(b"words", **other), private())


@pytest.mark.parametrize(
    "change",
    [
        {"crit": ["exp"]},
        {"epk": None},
        {"epk": {"kty": "OKP", "crv": "X25519"}},
        {"epk": {"kty": "OKP", "crv": "X25519", "x": "A" * 43}},
        {"epk": {"kty": "OKP", "crv": "X25519", "x": "short"}},
        {"epk": {"kty": "OKP", "crv": "X448", "x": "A" * 43}},
        {"apu": 7},
        {"kid": "another"},
        {"alg": ["ECDH-ES+A256KW"]},
    ],
)
def test_a_changed_header_opens_nothing(change: dict[str, Any]) -> None:
    with pytest.raises(NotOpened):
        open_compact(with_header(sealed(b"words", kid="k"), **change), private())


@pytest.mark.parametrize("part", range(5))
@pytest.mark.parametrize("cut", ["", "AAAA", "!!!!", "="])
def test_a_part_that_is_not_its_own_opens_nothing(part: int, cut: str) -> None:
    parts = sealed(b"some longer words").split(".")
    parts[part] = cut
    with pytest.raises(NotOpened):
        open_compact(".".join(parts), private())


@pytest.mark.parametrize("head", ["[]", "7", "null", "[" * 100_000, "{"])
def test_a_header_that_is_no_object_opens_nothing(head: str) -> None:
    parts = sealed(b"words").split(".")
    parts[0] = urlsafe_b64encode(head.encode()).decode().rstrip("=")
    with pytest.raises(NotOpened):
        open_compact(".".join(parts), private())


@given(st.text(max_size=300))
def test_any_other_text_opens_nothing(text: str) -> None:
    with pytest.raises(NotOpened):
        open_compact(text, private())
