"""Outbox to center and back: what is sent, when it is tried again, how replies come home.

Public: `Agent`, `CenterClient`, `Dispatcher`, `SyncReport`, `TransportFailure`. Importing costs no HTTP library.
"""

from kiosk.sync.agent import Agent
from kiosk.sync.client import CenterClient
from kiosk.sync.dispatcher import Dispatcher
from kiosk.sync.failure import FailureReason, TransportFailure
from kiosk.sync.report import SyncReport

__all__ = ["Agent", "CenterClient", "Dispatcher", "FailureReason", "SyncReport", "TransportFailure"]
