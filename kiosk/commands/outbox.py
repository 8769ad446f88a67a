"""`kiosk outbox`: what waits on this terminal and what became of the rest. Shows no sealed text and no secret."""

from typing import Annotated, Any

import typer

from kiosk.commands.at_terminal import at_terminal
from kiosk.commands.output import AsJson, show
from kiosk.requests.model import OPEN_STATES, SealedEvent

app = typer.Typer(help="list the queued events and their states")

SHOWN = (
    "id",
    "receipt_number",
    "kind",
    "state",
    "created_at",
    "expected_due",
    "attempts",
    "next_attempt_at",
    "last_error",
    "sent_at",
    "case_no",
    "accepted_at",
    "due_at",
    "digest",
)


@app.callback(invoke_without_command=True)
def outbox(
    as_json: AsJson = False,
    limit: Annotated[int, typer.Option("--limit", min=1, help="how many events, the newest")] = 1000,
) -> None:
    """List the queue, oldest first, with counts and the sync's last success and error."""
    with at_terminal() as place, place.database.unit() as unit:
        events, counts, oldest = unit.outbox.all(limit), unit.outbox.counts(), unit.outbox.oldest_open()
        success, error = unit.marks.get("last_success"), unit.marks.get("last_error")
    data: dict[str, Any] = {
        "counts": {state.value: count for state, count in sorted(counts.items())},
        "waiting": sum(counts.get(state, 0) for state in OPEN_STATES),
        "oldest_waiting": oldest.created_at if oldest else None,
        "last_success": success or None,
        "last_error": error or None,
        "events": [{name: getattr(event, name) for name in SHOWN} for event in events],
    }
    show(data, as_json, lambda: _text(data, events))


def _text(data: dict[str, Any], events: tuple[SealedEvent, ...]) -> str:
    lines = [f"{event.receipt_number}  {event.kind:10} {event.state:9} {_story(event)}".rstrip() for event in events]
    lines.append(
        f"waiting {data['waiting']}" + (f", oldest {data['oldest_waiting']}" if data["oldest_waiting"] else "")
    )
    lines += [f"{name.replace('_', ' ')} {data[name]}" for name in ("last_success", "last_error") if data[name]]
    return "\n".join(lines)


def _story(event: SealedEvent) -> str:
    tries = f"{event.attempts} tries" if event.attempts else ""
    return "  ".join(part for part in (event.case_no, tries, event.last_error) if part)
