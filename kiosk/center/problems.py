"""Errors as `application/problem+json` (RFC 9457). `type` is stable; nothing of the request is repeated."""

from datetime import datetime
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from kiosk.log_events import LogEvent
from kiosk.logs import alarm
from kiosk.wire.problems import PROBLEM_TYPE, PROBLEM_URN


class Problem(BaseModel):
    """What a client reads. `now` stands only in problems about time."""

    type: str
    title: str
    status: int
    detail: str = ""
    now: datetime | None = None


def problem(status: int, code: str, detail: str = "", now: datetime | None = None) -> JSONResponse:
    told = Problem(type=PROBLEM_URN + code, title=HTTPStatus(status).phrase, status=status, detail=detail, now=now)
    headers = {"WWW-Authenticate": "Signature"} if status == HTTPStatus.UNAUTHORIZED else None
    return JSONResponse(
        told.model_dump(mode="json", exclude_none=True), status, headers=headers, media_type=PROBLEM_TYPE
    )


class ProblemAnswer(Exception):
    """Raised by an operation instead of an answer."""

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(code)
        self.answer = problem(status, code, detail)


def install_problems(app: FastAPI) -> None:
    """Everything that goes wrong in the app becomes a problem answer."""
    app.add_exception_handler(ProblemAnswer, _told)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(Exception, _failed)


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The problem answers of an operation, for its OpenAPI description."""
    return {
        status: {
            "description": HTTPStatus(status).phrase,
            "content": {PROBLEM_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in statuses
    }


async def _told(_request: Request, error: Exception) -> JSONResponse:
    return error.answer if isinstance(error, ProblemAnswer) else problem(500, "failed")


async def _http(_request: Request, error: Exception) -> JSONResponse:
    status = error.status_code if isinstance(error, HTTPException) else 500
    detail = str(error.detail) if isinstance(error, HTTPException) else ""
    return problem(status, HTTPStatus(status).name.lower(), detail)


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    """Names the place and the rule, never the value."""
    first = error.errors()[0] if isinstance(error, RequestValidationError) else {}
    place = ".".join(str(part) for part in first.get("loc", ()))
    return problem(422, "invalid", f"{place}: {first.get('msg', '')}")


async def _failed(request: Request, error: Exception) -> JSONResponse:
    route = request.scope.get("route")  # its pattern, never the path: that may name a receipt or an enterprise
    alarm(LogEvent.CENTER_FAILED, path=getattr(route, "path", ""), error=type(error).__name__)
    return problem(500, "failed")
