"""The yardstick of the sync bench: a server with the center's certificate that reads what it is sent and says OK."""

import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn

Message = MutableMapping[str, Any]


async def read_and_thank(
    scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    """One request: all of its body, then an empty answer."""
    if scope["type"] != "http":
        return
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"{}"})


def main(certificate: str, port: str) -> None:
    uvicorn.run(
        read_and_thank,
        host="127.0.0.1",
        port=int(port),
        ssl_certfile=certificate,
        ssl_keyfile=certificate,
        log_level="critical",
        access_log=False,
        lifespan="off",
    )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
