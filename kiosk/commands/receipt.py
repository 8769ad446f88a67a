"""`kiosk receipt NUMBER`: the timeline of a request, and its answers when the secret is given."""

from typing import Annotated

import typer

from kiosk.commands.at_terminal import at_terminal
from kiosk.commands.output import AsJson, show
from kiosk.errors import Refusal
from kiosk.requests.model import Timeline
from kiosk.requests.receipts import normalise_secret, parse_number, parse_qr

# the number comes first and options may follow it, which a group of commands does not allow by default
app = typer.Typer(
    help="show what became of a request", context_settings={"allow_interspersed_args": True}, no_args_is_help=True
)


@app.callback(invoke_without_command=True)
def receipt(
    number: Annotated[str, typer.Argument(help="the receipt's number, or the whole text of its QR")],
    secret: Annotated[str, typer.Option("--secret", help="the receipt's secret: opens the answers")] = "",
    as_json: AsJson = False,
) -> None:
    """Ask this terminal and the center. Without the secret only the bare state is seen."""
    claim = parse_qr(number)
    if claim:
        number, secret = claim.number, secret or claim.secret
    parsed = parse_number(number)
    if parsed is None:
        raise Refusal("receipt.number", "That is no receipt number.", "Type it as printed, e.g. QT-01-261121-0007-X.")
    if secret and normalise_secret(secret) is None:
        raise Refusal("receipt.secret", "That is no receipt secret.", "Type all 26 letters and digits as printed.")
    with at_terminal() as place:
        found = place.desk.timeline(str(parsed), secret)
    if found is None:
        raise Refusal(
            "receipt.unknown",
            f"{parsed} was not made here, and the center does not know it or does not answer.",
            "Check the number, and `kiosk doctor` whether the center answers.",
        )
    show(found, as_json, lambda: _text(found))


def _text(found: Timeline) -> str:
    facts = {
        "number": found.number,
        "kind": found.kind.value,
        "created": f"{found.created_at:%Y-%m-%d %H:%M}" if found.created_at else "",
        "on terminal": found.event_state.value if found.event_state else "",
        "case": found.case_no,
        "state": found.case_state.value if found.case_state else "",
        "due": found.due_at.isoformat() if found.due_at else "",
        "source": "the center, just now" if found.fresh else "this terminal's memory",
    }
    lines = [f"{name:12} {value}" for name, value in facts.items() if value]
    lines += [f"{reply.at:%Y-%m-%d %H:%M} {reply.state.value}: {reply.text}" for reply in found.replies]
    return "\n".join(lines)
