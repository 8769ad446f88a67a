"""`kiosk request submit|withdraw`: hand a request in, or take it back, as the screens do."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.at_terminal import at_terminal
from kiosk.commands.output import AsJson, show
from kiosk.errors import Refusal
from kiosk.requests.form_file import read_form
from kiosk.requests.model import EventState, NotStored, Submitted, WithdrawOutcome
from kiosk.wording import wording

app = typer.Typer(help="hand in a request, or take it back", no_args_is_help=True)

REFUSED = {
    WithdrawOutcome.TOO_LATE: ("The time for taking it back is over.", "Call the hotline on the receipt."),
    WithdrawOutcome.UNKNOWN: ("This terminal has no request of that number.", "Go to the terminal that took it."),
    WithdrawOutcome.WRONG_SECRET: ("The secret is not this receipt's.", "Type it as printed."),
    WithdrawOutcome.ALREADY: ("It was taken back before.", ""),
    WithdrawOutcome.NOT_STORED: ("The withdrawal could not be stored.", "See kiosk doctor, then try again."),
}


@app.command()
def submit(
    file: Annotated[Path, typer.Option("--file", help="JSON: kind, title, description, contact_name, phone, consent")],
    as_json: AsJson = False,
) -> None:
    """Seal a request, store it and print its receipt. Keep the secret: it opens the answers."""
    appeal = read_form(file)
    with at_terminal() as place:
        place.ensure_trust()
        outcome = place.desk.submit(appeal)
    if isinstance(outcome, NotStored):
        raise _refusal(outcome)
    data = _printed(outcome)
    show(data, as_json, lambda: "\n".join(f"{name:12} {value}" for name, value in data.items()))


@app.command()
def withdraw(
    number: Annotated[str, typer.Argument(help="the receipt's number")],
    secret: Annotated[str, typer.Option("--secret", help="the receipt's secret")],
    as_json: AsJson = False,
) -> None:
    """Take a request back while the time for it lasts."""
    with at_terminal() as place:
        outcome = place.desk.withdraw(number, secret)
    if outcome in REFUSED:
        raise Refusal(f"withdraw.{outcome.value}", *REFUSED[outcome])
    told = {
        WithdrawOutcome.REMOVED: "removed: it had not left this terminal",
        WithdrawOutcome.REQUESTED: "requested: the center will be told",
    }
    show({"receipt": number, "outcome": outcome}, as_json, lambda: told[outcome])


def _printed(outcome: Submitted) -> dict[str, str]:
    receipt = outcome.receipt
    return {
        "id": receipt.event_id,
        "receipt": receipt.number,
        "secret": receipt.secret,
        "state": EventState.QUEUED.value,
        "expected_due": receipt.expected_due.day.isoformat(),
    }


def _refusal(outcome: NotStored) -> Refusal:
    words = wording("en")
    if outcome.problems:
        told = "; ".join(f"{it.field}: {words.say(f'requests.problem.{it.code}')}" for it in outcome.problems)
        return Refusal("request.invalid", f"{told}.", "Nothing was stored.")
    return Refusal(
        f"request.{outcome.code}", f"{words.say(f'requests.not_stored.{outcome.code}')}.", "See kiosk doctor."
    )
