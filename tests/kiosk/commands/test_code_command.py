"""`kiosk code` and `kiosk center code` as a stranger uses them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

USCC = "91330199MA0TEXT12M"


def kiosk(*words: str | bytes, code: int = 0) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run([sys.executable, "-m", "kiosk", *words], capture_output=True, stdin=subprocess.DEVNULL)
    assert done.returncode == code, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return done


def read(*words: str | bytes) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(kiosk("code", *words, "--json").stdout)
    assert set(told) == {"kind", "uscc", "name", "grade", "reason", "fields"}
    return told


def test_a_licences_link_is_claimed_and_its_parts_are_named() -> None:
    told = read(f"http://www.gsxt.gov.cn/index.html?uniscid={USCC}")
    assert (told["kind"], told["uscc"], told["grade"], told["reason"]) == ("licence_link", USCC, "claimed", "")
    assert told["fields"]["area"] == "330199"


@pytest.mark.parametrize("secret", ["11010519491231002X", "134500000000901234"])
def test_private_numbers_are_neither_repeated_nor_logged(secret: str) -> None:
    done = kiosk("code", secret)
    assert secret.encode() not in done.stdout + done.stderr
    assert read(secret)["grade"] == "none"
    home = Path(os.environ["KIOSK_HOME"])
    assert not any(secret.encode() in path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_raw_bytes_come_from_a_file_or_the_command_line(tmp_path: Path) -> None:
    raw = f"统一社会信用代码：{USCC},企业名称:某某有限公司;\r\n".encode("gbk")
    (tmp_path / "raw").write_bytes(raw)
    told = read("--file", str(tmp_path / "raw"))
    assert (told["kind"], told["uscc"], told["name"]) == ("licence_text", USCC, "某某有限公司")
    assert read(b"\xff\xfe\xfa")["reason"] == "bytes"
    (tmp_path / "long").write_bytes(b"9" * 100_000)
    assert read("--file", str(tmp_path / "long"))["reason"] == "too_long"


def test_a_code_issued_on_this_machine_is_verified_from_its_picture(tmp_path: Path) -> None:
    licences = tmp_path / "licences.json"
    licences.write_text(json.dumps([{"name": "食品经营许可证", "valid_until": "2027-01-31", "item": "qt-001"}]))
    picture = str(tmp_path / "code.png")
    kiosk("center", "init")
    kiosk("center", "join")
    options = ["--name", "测试一号有限公司", "--kind", "company", "--attribute", "employees=12"]
    kiosk("center", "code", "--uscc", USCC, *options, "--licences", str(licences), "--out", picture)
    told = read("--image", picture)
    assert (told["kind"], told["grade"], told["name"]) == ("signed", "verified", "测试一号有限公司")
    assert told["fields"]["attributes"] == {"employees": 12}
    assert told["fields"]["licences"][0]["item"] == "qt-001"
    rest = kiosk("center", "code", "--uscc", USCC, "--minutes", "90", "--name", "甲", code=2)
    assert b"minutes" in rest.stderr


def test_a_record_lends_its_facts_to_the_code_and_can_be_listed(tmp_path: Path) -> None:
    file = tmp_path / "enterprise.json"
    file.write_text(json.dumps({"uscc": USCC, "name": "测试一号有限公司", "size": "small"}))
    kiosk("center", "init")
    kiosk("center", "join")
    kiosk("center", "enterprise", "add", str(file))
    assert json.loads(kiosk("center", "enterprise", "list", "--json").stdout)[0]["uscc"] == USCC
    token = kiosk("center", "code", "--uscc", USCC).stdout.decode().strip()
    assert read(token)["fields"]["size"] == "small"
    kiosk("center", "enterprise", "remove", USCC)
    assert b"no record" in kiosk("center", "enterprise", "remove", USCC, code=1).stderr


def test_a_picture_without_a_code_is_an_answer_and_a_wrong_file_is_not(tmp_path: Path) -> None:
    Image.new("L", (300, 200), 200).save(tmp_path / "blank.png")
    assert read("--image", str(tmp_path / "blank.png"))["reason"] == "no_code_seen"
    assert "靠近一点" in kiosk("code", "--image", str(tmp_path / "blank.png")).stdout.decode()
    (tmp_path / "no.png").write_bytes(b"nothing")
    assert b"is no picture" in kiosk("code", "--image", str(tmp_path / "no.png"), code=1).stderr
    assert kiosk("code", "--file", str(tmp_path / "missing"), code=1).stderr


@pytest.mark.parametrize("words", [(), ("x", "--file", "y"), ("x", "y")])
def test_exactly_one_thing_is_read(words: tuple[str, ...]) -> None:
    assert kiosk("code", *words, code=2).stderr
