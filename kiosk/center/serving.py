"""Putting the center on the net: uvicorn with TLS, in a process of its own or in a thread beside the tour and tests."""

import asyncio
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from types import TracebackType
from typing import Self

import uvicorn

from kiosk.center.app import create_app
from kiosk.center.center import Center
from kiosk.errors import EnvironmentFault, Fault
from kiosk.log_events import LogEvent
from kiosk.logs import log

GRACE_S = 3
"""How long running requests may take to end after SIGTERM; terminals send again what was cut off."""
START_WAIT_S = 20.0
"""How long a server in a thread may take to listen before that counts as a failure."""


class _Server(uvicorn.Server):
    """Says when it listens, and leaves signals to `serve`: uvicorn's own way ends the process by the signal again."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def serve(center: Center, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT; `ready` gets the base address once it listens. Main thread only.

    Raises `EnvironmentFault` when the address is taken.
    """
    listening = _listen(host, port)
    server = _server(center, lambda: ready(_address(listening, host)))

    async def run() -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, setattr, server, "should_exit", True)
        await server.serve(sockets=[listening])

    try:
        log(LogEvent.CENTER_STARTED, host=host, port=listening.getsockname()[1])
        asyncio.run(run())
        log(LogEvent.CENTER_STOPPED)
    finally:
        listening.close()


class ServerThread:
    """The same server in a thread, inside `with`; `url` is its address. Can be stopped and begun again."""

    def __init__(self, center: Center, host: str = "127.0.0.1", port: int = 0) -> None:
        self._center = center
        self._host = host
        self._port = port
        self._server: _Server | None = None
        self._thread: Thread | None = None
        self.url = ""

    def start(self) -> str:
        """Listen; a port that was chosen once is kept. Raises `EnvironmentFault` when the address is taken."""
        listening = _listen(self._host, self._port)
        self._port, self.url = listening.getsockname()[1], _address(listening, self._host)
        up = Event()
        server = self._server = _server(self._center, up.set)
        self._thread = Thread(target=_run, args=(server, listening), name="center")
        self._thread.start()
        if not up.wait(START_WAIT_S):
            self.stop()
            raise EnvironmentFault("center.start", "The center did not begin to listen.", fault=Fault.IO)
        return self.url

    def stop(self) -> None:
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _run(server: _Server, listening: socket.socket) -> None:
    try:
        asyncio.run(server.serve(sockets=[listening]))
    finally:
        listening.close()


def _server(center: Center, ready: Callable[[], None]) -> _Server:
    config = uvicorn.Config(
        create_app(center),
        ssl_certfile=center.home.server,
        ssl_keyfile=str(center.home.server),
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        lifespan="off",
        timeout_graceful_shutdown=GRACE_S,
    )
    return _Server(config, ready)


def _listen(host: str, port: int) -> socket.socket:
    try:
        listening = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
        # Connections inherit it. asyncio sets it by itself only for sockets that were made with IPPROTO_TCP, and
        # without it the body of every answer waits 40 ms for the acknowledgement of its head.
        # https://github.com/python/cpython/blob/3.11/Lib/asyncio/base_events.py (_set_nodelay)
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return listening
    except OSError as error:
        raise EnvironmentFault(
            "center.address", f"{host}:{port} cannot be listened on: {error.strerror}.", "Choose another --port."
        ) from error


def _address(listening: socket.socket, host: str) -> str:
    return f"https://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}"
