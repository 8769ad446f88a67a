"""`kiosk match`: groups as data, plain words for people, one line for what cannot be used."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.clock import HALL_ZONE, SetClock
from kiosk.commands import match
from kiosk.matching import PolicyBook

Match = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    shipped: PolicyBook, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Match:
    """`run(facts, words...)`: exit code, output, errors. `facts` is written to a file; bytes as they are."""
    catalog = SimpleNamespace(
        policies=lambda: shipped.policies, attributes=lambda: shipped.attributes, places=lambda: ()
    )
    clock = SetClock(datetime(2026, 11, 21, 2, 0, tzinfo=HALL_ZONE))
    monkeypatch.setattr(match, "terminal", lambda: SimpleNamespace(open_catalog=lambda: catalog, clock=clock))

    def call(facts: dict[str, Any] | bytes, *words: str) -> tuple[int, str, str]:
        file = tmp_path / "profile.json"
        file.write_bytes(facts if isinstance(facts, bytes) else json.dumps(facts).encode())
        monkeypatch.setattr("sys.argv", ["kiosk", "match", "--profile", str(file), *words])
        with pytest.raises(SystemExit) as left:
            main()
        said = capsys.readouterr()
        return int(left.value.code or 0), said.out, said.err

    return call


BAKERY = {
    "entity": "individual",
    "district": "qiantang",
    "industry": "catering",
    "taxpayer": "small",
    "income_tax": 9000,
}


def test_the_groups_come_as_data(run: Match) -> None:
    code, out, err = run({**BAKERY, "taxable_income": 90000}, "--json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert {"automatic", "applicable", "missing_one", "unknown", "questions"} <= found.keys()
    for name in ("automatic", "applicable", "missing_one", "unknown"):
        for row in found[name]:
            assert {"policy", "title", "why", "benefit", "source", "how", "state"} <= row.keys()
            assert row["source"]
            assert all(reason["text"] and reason["source"] and reason["state"] for reason in row["why"])
    first = found["applicable"][0]
    assert first["policy"] == "pl-individual-tax-half"
    assert first["money"] == {
        "amount_yuan": 4500,
        "per": "年",
        "at_most": False,
        "estimate": True,
        "ceiling": False,
    }
    assert first["money_text"] == "每年大约4500元"
    assert {row["missing"] is not None for row in found["missing_one"]} == {True}
    assert "不能一起用" in found["overlap_note"]


def test_the_same_facts_give_the_same_answer_in_whatever_order(run: Match) -> None:
    backwards = dict(reversed(list(BAKERY.items())))
    answers = ["--answer", "size=micro", "--answer", "exporter=false", "--json"]
    assert run(BAKERY, *answers) == run(backwards, *answers)
    assert run(BAKERY, *answers)[1] == run({**BAKERY, "size": "large"}, *answers)[1], "an answer replaces what was said"


def test_answers_narrow_and_count(run: Match) -> None:
    before = json.loads(run(BAKERY, "--json")[1])
    question = before["questions"][0]
    value = question["choices"][0]["value"]
    after = json.loads(run(BAKERY, "--answer", f"{question['fact']}={value}", "--json")[1])
    assert len(after["unknown"]) < len(before["unknown"])
    assert (len(before["questions"]), len(after["questions"])) == (6, 5)
    assert question["fact"] not in [one["fact"] for one in after["questions"]]


@pytest.mark.parametrize("answer", ["district=unsure", "high_tech=true", "employees=31..300", "rd_ratio=4.5"])
def test_every_form_of_answer_is_accepted(run: Match, answer: str) -> None:
    code, out, err = run({}, "--answer", answer, "--json")
    assert (code, err) == (0, "")
    assert answer.split("=")[0] not in [one["fact"] for one in json.loads(out)["questions"]]


def test_people_read_plain_words(run: Match) -> None:
    _, out, _ = run({**BAKERY, "taxable_income": 90000, "guarantee_amount": 100_000, "wants_loan": True})
    for words in (
        "个体户的个人所得税，减一半",
        "算下来：每年大约4500元",
        "要交的钱：每年大约800元",
        "- 请确认：",
        "还差：",
        "问：",
        "不清楚",
        "没有把钱加起来",
    ):
        assert words in out
    assert "None" not in out
    assert "pl-" not in out


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"entty": "company"}, "There is no fact “entty”. Did you mean entity?"),
        ({"taxpayer": "tiny"}, "“tiny” is no option of “taxpayer”. Use one of small, general."),
        ({"employees": "many"}, "“employees” is a number (人), not “many”."),
        ({f"x{number}": 1 for number in range(9)}, "(4 more are wrong.)"),
        (b"{", "is not JSON (line 1)"),
        (b"\xff\xfe\x00", "is not JSON"),
        (b"[1]", "holds no JSON object"),
        (b'{"revenue": ' + b"9" * 5000 + b"}", "is not JSON"),
        (b"[" * 60000, "is not JSON"),
        (b" " * 70000, "is larger than 64 KiB"),
    ],
    ids=range(10),
)
def test_what_cannot_be_used_is_said_in_one_line(run: Match, facts: Any, sentence: str) -> None:
    code, out, err = run(facts, "--json")
    assert (code, out) == (1, "")
    assert sentence in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [("employees", 2), ("=3", 2), ("employees=3.5", 1), ("exporter=perhaps", 1), ("moon=1", 1), ("employees=９９", 0)],
)
def test_an_answer_has_its_form(run: Match, answer: str, code: int) -> None:
    left, _, err = run(BAKERY, "--answer", answer)
    assert left == code
    assert bool(err) == bool(code)


def test_a_file_that_is_not_there_is_named(run: Match, monkeypatch: pytest.MonkeyPatch) -> None:
    code, _, err = run({}, "--profile", "/no/such/file")
    assert code == 1
    assert "/no/such/file" in err
