"""The center keeps whose codes it vouches for, and signs the list that packs carry."""

import json
from base64 import urlsafe_b64encode
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from joserfc.jwk import OKPKey

from kiosk.center import Center, Wanted
from kiosk.clock import SetClock
from kiosk.enterprise import IssuerList, by_key_id, issuer_of, judge_list
from kiosk.errors import Refusal

YEAR = timedelta(days=400)


def jwk(**more: Any) -> bytes:
    """A public key as an issuer hands it over."""
    return json.dumps(dict(OKPKey.generate_key("Ed25519").as_dict(private=False)) | more).encode()


def taken(center: Center, raw: bytes) -> IssuerList:
    """What a terminal of this center makes of the list."""
    own = issuer_of(center.config.name, msgspec.to_builtins(center.vouching.all()[0].key))
    found = judge_list(raw, by_key_id([own]), {}, center.clock.now())
    assert isinstance(found, IssuerList)
    return found


def test_a_list_names_the_center_itself_and_everybody_added(center: Center) -> None:
    added = center.vouching.add(jwk(), Wanted("province", "省里的平台", valid_until=date(2027, 12, 31)))
    raw, said = center.vouching.write(YEAR)
    assert taken(center, raw) == said
    assert said.issuers == (*center.vouching.all(),)
    assert [one.iss for one in said.issuers] == [center.config.name, "province"]
    assert said.issuers[1] == added
    assert (added.title, added.valid_until) == ("省里的平台", date(2027, 12, 31))


def test_a_key_without_an_id_gets_its_thumbprint_and_what_is_beside_the_key_is_dropped(center: Center) -> None:
    text = jwk(use="sig", alg="EdDSA", note="ours")
    expected = OKPKey.import_key({k: v for k, v in json.loads(text).items() if k in ("kty", "crv", "x")}).thumbprint()
    assert center.vouching.add(text, Wanted("province")).key.kid == expected
    assert center.vouching.add(jwk(kid="2026-key"), Wanted("province")).key.kid == "2026-key"


def test_each_list_has_a_greater_serial_even_when_the_clock_goes_back_or_the_file_is_lost(
    center: Center, clock: SetClock
) -> None:
    def serial() -> int:
        return center.vouching.write(YEAR)[1].serial

    assert [serial(), serial()] == [2026112001, 2026112002]
    clock.advance(timedelta(days=-3))
    assert serial() == 2026112003
    clock.advance(timedelta(days=4))
    center.home.issuers.unlink()
    assert serial() == 2026112101


def test_a_removed_key_is_in_no_later_list(center: Center) -> None:
    kid = center.vouching.add(jwk(), Wanted("province")).key.kid
    assert center.vouching.remove(kid).iss == "province"
    assert len(center.vouching.write(YEAR)[1].issuers) == 1
    with pytest.raises(Refusal, match="No outside issuer"):
        center.vouching.remove(kid)


def test_the_same_key_again_changes_its_days_and_another_issuer_cannot_have_it(center: Center) -> None:
    text = jwk(kid="k")
    center.vouching.add(text, Wanted("province"))
    center.vouching.add(text, Wanted("province", valid_until=date(2027, 1, 1)))
    assert [one.valid_until for one in center.vouching.all()[1:]] == [date(2027, 1, 1)]
    with pytest.raises(Refusal, match="another issuer"):
        center.vouching.add(text, Wanted("city"))


def test_nobody_is_added_in_the_centers_name_or_with_its_key(center: Center) -> None:
    own = center.vouching.all()[0]
    text = json.dumps({"kty": "OKP", "crv": "Ed25519", "x": own.key.x, "kid": own.key.kid}).encode()
    for refused in ((jwk(), Wanted(center.config.name)), (text, Wanted("province"))):
        with pytest.raises(Refusal, match="own key"):
            center.vouching.add(*refused)


def test_a_private_key_is_refused_in_words_that_alarm(center: Center) -> None:
    private = json.dumps(dict(OKPKey.generate_key("Ed25519").as_dict(private=True))).encode()
    with pytest.raises(Refusal, match="private key"):
        center.vouching.add(private, Wanted("province"))
    assert len(center.vouching.all()) == 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (b"", Wanted("a")),
        (b"[]", Wanted("a")),
        (b"[" * 100_000, Wanted("a")),
        (b"\xff", Wanted("a")),
        (b'{"kty": "RSA", "n": "AA", "e": "AQAB"}', Wanted("a")),
        (jwk(crv="X25519"), Wanted("a")),
        (jwk(x=urlsafe_b64encode(bytes(31)).decode()), Wanted("a")),
        (jwk(x="A" * 42 + "B"), Wanted("a")),
        (jwk(kid=7), Wanted("a")),
        (jwk(kid=""), Wanted("a")),
        (jwk(), Wanted("")),
        (jwk(), Wanted("a" * 65)),
        (jwk(), Wanted("a\nb")),
        (jwk(), Wanted("a", "一行\n两行")),
        (jwk(), Wanted("a", "", date(2027, 1, 2), date(2027, 1, 1))),
    ],
    ids=[
        "nothing",
        "a list",
        "a deep list",
        "no text",
        "RSA",
        "another curve",
        "a short key",
        "an odd last sign",
        "an id that is a number",
        "an empty id",
        "no name",
        "a long name",
        "two lines in the name",
        "two lines in the title",
        "ends before it begins",
    ],
)
def test_what_is_no_issuers_key_is_refused(center: Center, text: bytes, wanted: Wanted) -> None:
    with pytest.raises(Refusal, match="no issuer's key"):
        center.vouching.add(text, wanted)
    assert len(center.vouching.all()) == 1


def test_a_list_has_room_for_a_hundred_with_the_longest_names(center: Center) -> None:
    for number in range(99):
        center.vouching.add(jwk(kid=f"{number:0>100}"), Wanted(f"{number:企>64}", "省" * 120))
    raw, said = center.vouching.write(YEAR)
    assert len(taken(center, raw).issuers) == len(said.issuers) == 100
    with pytest.raises(Refusal, match="100 keys"):
        center.vouching.add(jwk(), Wanted("one-more"))


@pytest.mark.parametrize("damage", ["", "[]", '{"serial": "x"}', '{"issuers": [{"iss": "a"}]}'])
def test_a_damaged_file_is_refused_and_not_forgotten(center: Center, damage: str) -> None:
    center.home.issuers.write_text(damage)
    with pytest.raises(Refusal, match="cannot be read"):
        center.vouching.write(YEAR)
    assert center.home.issuers.read_text() == damage
