"""What is known of the enterprise at hand, and who says so."""

from dataclasses import replace
from typing import Any

from kiosk.enterprise import CodeDesk, EnterpriseRecord, Grade, Licence, Origin, profile_of, read_code

USCC = "91330199MA0TEXT12M"


def test_a_bare_code_lets_only_the_kind_of_enterprise_be_guessed() -> None:
    profile = profile_of(read_code(USCC))
    assert profile is not None
    assert (profile.grade, dict(profile.facts)) == (Grade.CLAIMED, {"entity": "company"})
    assert profile.origins["entity"] is Origin.CODE


def test_without_a_code_there_is_no_profile() -> None:
    assert profile_of(read_code("hello")) is None


def test_the_center_adds_facts_but_does_not_make_a_claim_verified() -> None:
    known = EnterpriseRecord(
        USCC, "测试一号有限公司", size="small", attributes={"employees": 9}, licences=(Licence("甲"),)
    )
    profile = profile_of(read_code(USCC), known)
    assert profile is not None
    assert (profile.grade, profile.name, profile.facts["employees"]) == (Grade.CLAIMED, known.name, 9)
    assert (profile.origins["size"], profile.licences) == (Origin.CENTER, known.licences)


def test_a_record_of_another_enterprise_is_not_mixed_in() -> None:
    other = EnterpriseRecord("913100007776054479", "别家", size="large")
    profile = profile_of(read_code(USCC), other)
    assert profile is not None
    assert (profile.name, "size" in profile.facts) == ("", False)


def test_a_signature_outranks_the_center(desk: CodeDesk, office: Any) -> None:
    read = desk.read(office.issue())
    assert read.signed is not None
    older = replace(read.signed.record, size="micro", attributes={"employees": 1, "files_tax": True})
    profile = profile_of(read, older)
    assert profile is not None
    assert (profile.grade, profile.facts["size"], profile.facts["employees"]) == (Grade.VERIFIED, "small", 12)
    assert (profile.facts["entity"], profile.facts["files_tax"]) == ("company", True)
    assert (profile.origins["size"], profile.origins["files_tax"]) == (Origin.SIGNED, Origin.CENTER)
