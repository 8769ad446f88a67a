"""`kiosk sheet ITEM` on the real command line, with the content that ships."""

import io
import json

import pytest
from PIL import Image

from kiosk import cli
from kiosk.bootstrap import terminal


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("terminal")
    terminal(folder).open_catalog()
    return folder


@pytest.fixture
def run(home, monkeypatch, capsys):
    def called(*words: str) -> tuple[int, str, str]:
        monkeypatch.setenv("KIOSK_HOME", str(home))
        monkeypatch.setattr("sys.argv", ["kiosk", "sheet", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out = capsys.readouterr()
        return int(ended.value.code or 0), out.out, out.err

    return called


@pytest.mark.parametrize(
    ("form", "begins"), [("png", b"\x89PNG"), ("pdf", b"%PDF-1.7"), ("escpos", b"\x1b@\x1dv0\x00\x30\x00")]
)
def test_the_sheet_is_written_in_the_wished_format(run, tmp_path, form, begins):
    out = tmp_path / f"sheet.{form}"
    code, said, _ = run("qt-137", "--format", form, "--out", str(out), "--width", "384", "--large", "--json")
    assert code == 0
    assert out.read_bytes().startswith(begins)
    assert json.loads(said)["item"] == "qt-137"


def test_answers_narrow_the_sheet(run, tmp_path):
    whole, narrow = tmp_path / "whole.png", tmp_path / "narrow.png"
    run("qt-137", "--out", str(whole))
    code, _, err = run("qt-137", "--out", str(narrow), "--answer", "kind=nonsense")
    assert code == 1
    assert not narrow.exists()
    value = err.split("Choose from ")[1].split(",")[0].strip(" .\n")
    assert run("qt-137", "--out", str(narrow), "--answer", f"kind={value}")[0] == 0
    assert narrow.read_bytes() != whole.read_bytes()


def test_an_unknown_item_is_refused_with_ids_that_are_near(run, tmp_path):
    code, _, err = run("qt-1377", "--out", str(tmp_path / "x"))
    assert code == 1
    assert "qt-137" in err.split("Did you mean")[1]


def test_a_file_that_cannot_be_written_is_refused_in_one_line(run, tmp_path):
    code, _, err = run("qt-137", "--out", str(tmp_path / "nowhere" / "x.png"))
    assert code == 1
    assert err.count("\n") == 1


@pytest.mark.parametrize("answer", ["kind", "colour=red"])
def test_an_answer_that_is_none_is_refused(run, tmp_path, answer):
    code, _, err = run("qt-137", "--out", str(tmp_path / "x"), "--answer", answer)
    assert code in (1, 2)
    assert "kiosk: " in err


@pytest.mark.parametrize(("dots", "large"), [(576, False), (384, True)])
def test_every_affair_of_the_pack_becomes_a_slip_with_nothing_in_the_margins(home, dots, large):
    from kiosk.commands.sheet import _compose
    from kiosk.sheets import render_slip, slip_png

    place = terminal(home)
    catalog = place.open_catalog()
    for item in catalog.items():
        picture = Image.open(io.BytesIO(slip_png(render_slip(_compose(place, catalog, item, [], large), dots))))
        left, _, right, _ = picture.convert("L").point(lambda value: 255 - value).getbbox()
        assert left >= 8, item.id
        assert right <= dots - 8, item.id
