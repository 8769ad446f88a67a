"""A JSON file is one object of bounded size; whatever it is instead is said with what to do, never quoted."""

from pathlib import Path

import pytest

from kiosk.errors import Refusal
from kiosk.json_file import read_object

EXAMPLE = '{"kind": "appeal", ...}'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "form.json"


def refused(path: Path) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read_object(path, most_bytes=1024, room="request", example=EXAMPLE)
    return caught.value


def test_an_object_is_read_as_it_stands(file: Path) -> None:
    file.write_text('{"title": "材料", "consent": true}', "utf-8")
    assert read_object(file, most_bytes=1024, room="request", example=EXAMPLE) == {"title": "材料", "consent": True}


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b'{"secret": 1,\n', "request.not_json", "is not JSON (line 2)."),
        (b"\xff\xfe secret", "request.not_json", "is not JSON."),
        (b"[" * 1000, "request.not_json", "is not JSON"),
        (b'["secret"]', "request.not_object", "holds no JSON object."),
        (b'{"secret": "' + b"x" * 1024 + b'"}', "request.too_large", "is larger than 1 KiB."),
    ],
)
def test_what_is_wrong_is_said_without_quoting_it(file: Path, content: bytes, code: str, said: str) -> None:
    file.write_bytes(content)
    refusal = refused(file)
    assert (refusal.code, said in refusal.message) == (code, True)
    assert "secret" not in refusal.message


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    assert refused(tmp_path).code == refused(tmp_path / "gone.json").code == "request.no_file"
    assert str(tmp_path / "gone.json") in refused(tmp_path / "gone.json").message


def test_the_refusal_shows_what_to_write(file: Path) -> None:
    file.write_text("[]")
    assert refused(file).action == f"Write {EXAMPLE}."
