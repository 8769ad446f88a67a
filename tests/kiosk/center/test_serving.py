"""The server on its socket: answers leave at once, and a taken address is named."""

import socket

import pytest

from kiosk.center.serving import _listen
from kiosk.errors import EnvironmentFault


def test_an_answer_leaves_at_once_and_does_not_wait_for_acknowledgements() -> None:
    with _listen("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_an_address_that_is_taken_is_named() -> None:
    with _listen("127.0.0.1", 0) as listening:
        port = listening.getsockname()[1]
        with pytest.raises(EnvironmentFault, match=str(port)):
            _listen("127.0.0.1", port)
