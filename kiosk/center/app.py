"""The center's HTTP API, version 1. OpenAPI comes from this code.

`gate` checks signatures before anything gets here.
"""

from typing import Annotated

from fastapi import Body, Depends, FastAPI, Path, Query, Request
from starlette.staticfiles import StaticFiles

from kiosk.center.center import Center
from kiosk.center.gate import Gate
from kiosk.center.problems import Problem, ProblemAnswer, install_problems, responses
from kiosk.version import program_version
from kiosk.wire.enterprise import EnterpriseOut
from kiosk.wire.events import MAX_BATCH, Answers, Event, Heartbeat, HeartbeatAnswer, ReceiptState, ReplyPage

LARGEST_CURSOR = 2**62


def signing_terminal(request: Request) -> str:
    """The enrolled terminal whose signature the gate has checked."""
    return str(request.state.terminal)


Terminal = Annotated[str, Depends(signing_terminal)]
Batch = Annotated[
    list[Event], Body(min_length=1, max_length=MAX_BATCH, media_type="application/cloudevents-batch+json")
]


def create_app(center: Center) -> FastAPI:
    """The API over an opened center; the caller closes the center after the server has ended."""
    app = FastAPI(
        title="不打烊 center",
        version=program_version(),
        description="Every request under /v1/ carries an RFC 9421 signature by an enrolled terminal's Ed25519 key.",
        docs_url=None,
        redoc_url=None,
        responses=responses(401, 413, 422, 500) | {422: {"model": Problem, "description": "Unprocessable Content"}},
    )
    _events(app, center)
    _questions(app, center)
    center.home.packs.mkdir(mode=0o700, parents=True, exist_ok=True)
    app.mount("/packs", StaticFiles(directory=center.home.packs))
    install_problems(app)
    app.add_middleware(Gate, center=center)
    return app


def _events(app: FastAPI, center: Center) -> None:
    @app.post("/v1/events")
    def post_events(terminal: Terminal, events: Batch) -> Answers:
        """Take a CloudEvents batch; one answer for each event, after it is on disk."""
        return center.intake.take(terminal, events)

    @app.post("/v1/heartbeats", responses=responses(403))
    def post_heartbeat(terminal: Terminal, beat: Heartbeat) -> HeartbeatAnswer:
        """A sign of life of the signing terminal."""
        if beat.terminal != terminal:
            raise ProblemAnswer(403, "wrong-terminal", "a terminal speaks for itself only")
        return center.terminals.heard(beat)


def _questions(app: FastAPI, center: Center) -> None:
    @app.get("/v1/replies")
    def get_replies(terminal: Terminal, after: Annotated[int, Query(ge=0, le=LARGEST_CURSOR)] = 0) -> ReplyPage:
        """Sealed replies to requests that came through the signing terminal."""
        return center.lookups.replies(terminal, after)

    @app.get("/v1/receipts/{number}", responses=responses(404))
    def get_receipt(_terminal: Terminal, number: Annotated[str, Path(min_length=1, max_length=64)]) -> ReceiptState:
        """The bare state of a receipt and its sealed replies."""
        state = center.lookups.receipt(number)
        if state is None:
            raise ProblemAnswer(404, "no-receipt", "this center has no such receipt")
        return state

    @app.get("/v1/enterprises/{uscc}", responses=responses(404))
    def get_enterprise(
        _terminal: Terminal, uscc: Annotated[str, Path(pattern="^[0-9A-HJ-NPQRTUWXY]{18}$")]
    ) -> EnterpriseOut:
        """What is public of an enterprise that this center has a record of."""
        known = center.register.get(uscc)
        if known is None:
            raise ProblemAnswer(404, "no-enterprise", "this center has no record of such an enterprise")
        return known.told_to_anybody()
