"""`kiosk bench code`: the figures of reading codes in words and as data."""

from dataclasses import asdict

import typer

from kiosk.bench.code import fuzz, verification
from kiosk.commands.output import show


def code_figures(as_json: bool) -> None:
    """Measure, read the odd inputs, print; exit code 1 when out of reach or when an input went wrong."""
    measured, found = verification(), fuzz()
    within = measured.within and found.clean
    data = {
        **{name: getattr(measured, name) for name in measured.__slots__},
        "ratio": measured.ratio,
        "within": within,
        "fuzz": asdict(found),
    }

    def words() -> str:
        verdict = "within" if measured.within else "OUT OF"
        lines = [
            f"code: {measured.ours:.2f} ms against {measured.yardstick:.2f} ms ({measured.yardstick_name}), "
            f"ratio {measured.ratio:.2f}, {verdict} reach <= {measured.reach}, {measured.runs} runs",
            f"odd inputs: {found.inputs} (seed {found.seed}), {found.exceptions} exceptions, "
            f"{found.fished} fished codes, {found.read} codes read",
        ]
        return "\n".join([*lines, f"went wrong: {found.example}"] if found.example else lines)

    show(data, as_json, words)
    if not within:
        raise typer.Exit(1)
