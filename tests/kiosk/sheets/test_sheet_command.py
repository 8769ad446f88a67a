"""`kiosk sheet ITEM` on the real command line, with the content that ships."""

import json
import random

import pytest
from PIL import Image

from kiosk import cli
from kiosk.bootstrap import terminal
from kiosk.sheets import catalog_sheet, edition_of, fonts, render_slip
from kiosk.sheets.slip import laid_out
from kiosk.wording import wording


@pytest.fixture
def run(pack_home, monkeypatch, capsys):
    def called(*words: str) -> tuple[int, str, str]:
        monkeypatch.setenv("KIOSK_HOME", str(pack_home))
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


@pytest.mark.parametrize("subject", ["pl-vat-small-exempt", "market-entry"])
def test_policies_and_scenes_have_sheets_too(run, tmp_path, subject):
    out = tmp_path / "sheet.png"
    assert run(subject, "--out", str(out))[0] == 0
    with Image.open(out) as picture:
        assert picture.width == 576
    code, _, err = run(subject, "--out", str(out), "--answer", "a=b")
    assert code == 1
    assert "asks no questions" in err


@pytest.mark.parametrize("paper", ["notice", "missing"])
@pytest.mark.parametrize(("form", "begins"), [("png", b"\x89PNG"), ("pdf", b"%PDF-1.7"), ("escpos", b"\x1b@")])
def test_the_notices_of_an_affair_are_written_in_every_format(run, tmp_path, paper, form, begins):
    out = tmp_path / "paper"
    wishes = ("--paper", paper, "--have", "articles", "--answer", "kind=company", "--large", "--json")
    code, said, err = run("qt-137", "--out", str(out), "--format", form, *wishes)
    assert (code, err) == (0, "")
    assert out.read_bytes().startswith(begins)
    assert json.loads(said)["paper"] == paper


def test_what_is_at_hand_changes_the_guide_and_the_missing_notice_and_not_the_one_time_notice(run, tmp_path):
    def written(*wishes: str) -> bytes:
        out = tmp_path / "paper.png"
        assert run("qt-137", "--out", str(out), *wishes)[0] == 0
        return out.read_bytes()

    for paper, changes in (("guidance", True), ("missing", True), ("notice", False)):
        bare = written("--paper", paper)
        assert (written("--paper", paper, "--have", "articles", "--have", "application") != bare) is changes, paper


def test_a_material_that_the_affair_does_not_know_is_refused_with_those_it_knows(run, tmp_path):
    code, _, err = run("qt-137", "--out", str(tmp_path / "x"), "--paper", "missing", "--have", "passport")
    assert code == 1
    assert "“passport”" in err
    assert "articles" in err.split("There are")[1]
    assert err.count("\n") == 1
    assert not (tmp_path / "x").exists()


def test_an_affair_without_materials_says_so_to_whoever_has_one(run, tmp_path):
    code, _, err = run("qt-123", "--out", str(tmp_path / "x"), "--have", "articles")
    assert code == 1
    assert "No source names any" in err


@pytest.mark.parametrize("subject", ["pl-vat-small-exempt", "market-entry", "faq-"])
@pytest.mark.parametrize("wish", [("--paper", "notice"), ("--paper", "missing"), ("--have", "articles")])
def test_only_affairs_have_notices_and_materials(run, tmp_path, catalog, subject, wish):
    subject = next(iter(catalog.faqs())).id if subject == "faq-" else subject
    code, _, err = run(subject, "--out", str(tmp_path / "x"), *wish)
    assert code == 1
    assert "is no affair" in err
    assert err.count("\n") == 1
    assert not (tmp_path / "x").exists()


def test_a_paper_that_there_is_not_is_refused_with_those_there_are(run, tmp_path):
    code, _, err = run("qt-137", "--out", str(tmp_path / "x"), "--paper", "poster")
    assert code == 2
    assert "'poster'" in err


def test_a_missing_font_names_the_package_in_one_line(run, tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "FAMILY", "No Such Family")
    for cached in (fonts._face, fonts.font):
        cached.cache_clear()
    code, _, err = run("qt-1", "--out", str(tmp_path / "x.png"))
    for cached in (fonts._face, fonts.font):
        cached.cache_clear()
    assert code == 1
    assert "fonts-noto-cjk" in err
    assert err.count("\n") == 1


@pytest.fixture(scope="module")
def catalog(pack_home):
    return terminal(pack_home).open_catalog()


def subjects(catalog):
    """Everything of the pack that has a sheet: affairs, policies, scenes, questions."""
    kinds = (catalog.items(), catalog.policies(), catalog.scenes(), catalog.faqs())
    return [record.id for records in kinds for record in records]


def overlapping(lines):
    """Pairs of lines that share dots; a dot of rounding is forgiven."""
    ordered = sorted(lines, key=lambda line: line.top)
    for number, upper in enumerate(ordered):
        for lower in ordered[number + 1 :]:
            if lower.top >= upper.bottom - 1:
                break
            if lower.left < upper.right - 1 and upper.left < lower.right - 1:
                yield upper.text, lower.text


def edition(pack_home, catalog, *, large):
    place = terminal(pack_home)
    return edition_of(catalog, settings=place.settings, clock=place.clock, words=wording(), large=large)


@pytest.mark.parametrize(("dots", "large"), [(576, False), (384, True)])
def test_every_sheet_of_the_pack_is_laid_out_inside_the_paper_and_no_line_over_another(pack_home, catalog, dots, large):
    """On the layout: quick enough for all of them. The next test looks at pixels."""
    hour = edition(pack_home, catalog, large=large)
    for subject in subjects(catalog):
        pen = laid_out(catalog_sheet(catalog, subject, hour), dots)
        for line in pen.lines_set:
            assert pen.sizes.margin <= line.left, (subject, line)
            assert line.right <= dots - pen.sizes.margin + 1, (subject, line)
        for upper, lower in overlapping(pen.lines_set):
            pytest.fail(f"{subject}: {upper} lies over {lower}")


@pytest.mark.parametrize(("dots", "large"), [(576, False), (576, True), (384, False), (384, True)])
def test_sheets_drawn_by_lot_leave_the_margins_white(pack_home, catalog, dots, large):
    hour = edition(pack_home, catalog, large=large)
    for subject in random.Random(dots + large).sample(subjects(catalog), 30):
        picture = render_slip(catalog_sheet(catalog, subject, hour), dots).convert("L")
        left, _, right, _ = picture.point(lambda value: 255 - value).getbbox()
        assert left >= 8, subject
        assert right <= dots - 8, subject
