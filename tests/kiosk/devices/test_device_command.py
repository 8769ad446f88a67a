"""`kiosk device list`, `check` and `new-roll` on the real command line."""

import json

import pytest

from kiosk import cli


def run(monkeypatch, capsys, *words: str) -> tuple[int, str, str]:
    monkeypatch.setattr("sys.argv", ["kiosk", *words])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    out = capsys.readouterr()
    return int(ended.value.code or 0), out.out, out.err


def test_a_ready_printer_is_reported_as_json(monkeypatch, capsys):
    code, out, _ = run(monkeypatch, capsys, "device", "check", "printer", "--json")
    assert code == 0
    assert json.loads(out) == {
        "device": "printer",
        "verdict": "ok",
        "detail": "file:printed: ready",
        "todo": "",
        "printer": "file:printed",
        "state": "ready",
        "dots": 576,
    }


def test_a_test_sheet_comes_out_of_a_network_printer(monkeypatch, capsys, machine, tcp_printer):
    monkeypatch.setenv("KIOSK_PRINTER", f"tcp://127.0.0.1:{tcp_printer.port}")
    code, out, _ = run(monkeypatch, capsys, "device", "check", "printer", "--print", "--json")
    assert code == 0
    assert json.loads(out)["job"] == "sent"
    assert len(machine.papers) == 1


def test_a_printer_without_paper_ends_with_exit_code_1_and_its_state(monkeypatch, capsys, machine, tcp_printer):
    machine.answers = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x72}
    monkeypatch.setenv("KIOSK_PRINTER", f"tcp://127.0.0.1:{tcp_printer.port}")
    code, out, _ = run(monkeypatch, capsys, "device", "check", "printer", "--json")
    assert (code, json.loads(out)["state"]) == (1, "paper_out")
    code, _, err = run(monkeypatch, capsys, "device", "check", "printer", "--print")
    assert code == 1
    assert "paper_out" in err


def test_an_unknown_device_is_a_usage_error(monkeypatch, capsys):
    code, _, _ = run(monkeypatch, capsys, "device", "check", "toaster")
    assert code == 2


def test_every_device_is_listed_once_in_its_order(monkeypatch, capsys):
    monkeypatch.setenv("KIOSK_DEVICES_SIMULATED", "true")
    code, out, _ = run(monkeypatch, capsys, "device", "list", "--json")
    assert code == 0
    listed = json.loads(out)
    names = [one["device"] for one in listed]
    assert names == ["printer", "a4", "scanner", "camera", "speaker", "touch", "usb", "power", "network"]
    assert {one["verdict"] for one in listed} == {"ok", "absent"}


def test_an_expected_device_that_is_missing_fails_the_list_and_says_what_to_do(monkeypatch, capsys):
    monkeypatch.setenv("KIOSK_DEVICES_EXPECTED", "a4")
    code, out, _ = run(monkeypatch, capsys, "device", "list")
    assert code == 1
    assert "FAIL   a4" in out
    assert "-> Set a4_printer." in out


def test_a_wrong_device_setting_is_one_line(monkeypatch, capsys):
    monkeypatch.setenv("KIOSK_DEVICES_EXPECTED", "printer, toaster")
    code, _, err = run(monkeypatch, capsys, "device", "list")
    assert (code, err.count("\n")) == (1, 1)
    assert "toaster" in err


def test_simulated_devices_are_refused_in_production(monkeypatch, capsys):
    monkeypatch.setenv("KIOSK_DEVICES_SIMULATED", "true")
    monkeypatch.setenv("KIOSK_PROFILE", "production")
    for words in (("device", "check", "printer"), ("run",)):
        code, _, err = run(monkeypatch, capsys, *words)
        assert (code, "devices_simulated" in err, err.count("\n")) == (1, True, 1)


def test_an_a4_test_page_is_laid_out_and_sent(monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("KIOSK_A4_PRINTER", "file")
    code, out, _ = run(monkeypatch, capsys, "device", "check", "a4", "--print", "--json")
    assert (code, json.loads(out)["job"]) == (0, "sent")


def test_a_device_that_prints_nothing_prints_no_test_sheet(monkeypatch, capsys):
    code, _, err = run(monkeypatch, capsys, "device", "check", "camera", "--print")
    assert code == 2
    assert "camera prints nothing" in err


def test_a_new_roll_is_noted(monkeypatch, capsys):
    code, out, err = run(monkeypatch, capsys, "device", "new-roll")
    assert (code, out, err) == (0, "", "")
