"""`kiosk device check printer` on the real command line."""

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
    assert json.loads(out) == {"device": "printer", "printer": "file:printed", "state": "ready", "dots": 576}


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
