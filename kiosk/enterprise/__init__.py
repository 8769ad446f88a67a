"""Enterprise codes as they are scanned or typed: read and checked here, verified by nobody yet."""

from kiosk.enterprise.code import CodeKind, ReadCode, Reason, read_code
from kiosk.enterprise.uscc import compact, is_uscc, spaced

__all__ = ["CodeKind", "ReadCode", "Reason", "compact", "is_uscc", "read_code", "spaced"]
