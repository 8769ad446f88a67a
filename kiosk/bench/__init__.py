"""Speed as a ratio against a named yardstick of the same run; never a timed test."""

from kiosk.bench.measure import Measured

__all__ = ["Measured"]
