"""Where one payload ends in a stream of bytes: at CR or LF, or at a pause. Pure; the reader brings the time.

The text of older licences holds line ends of its own, so lines that come without a pause between them are one payload
when the first of them begins such a text, and a payload each otherwise.
"""

from kiosk.enterprise import MAX_BYTES

ENDS = b"\r\n"
_LABEL = "统一社会信用代码"
_LICENCE = (_LABEL.encode("utf-8"), _LABEL.encode("gb18030"))


class Framer:
    """Feed it what came; ask it at every pause. Holds at most a little more than one payload."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._overflowed = False

    @property
    def empty(self) -> bool:
        return not self._held

    @property
    def ended(self) -> bool:
        """Whether what is held ends with a line end, so that a short pause closes it."""
        return bool(self._held) and self._held[-1] in ENDS

    def feed(self, data: bytes) -> None:
        """Take bytes. What goes beyond the limit is dropped; the payload is then refused as too long."""
        room = MAX_BYTES + 1 - len(self._held)
        self._overflowed = self._overflowed or len(data) > room
        self._held += data[: max(0, room)]

    def close(self) -> list[bytes]:
        """A pause: the payloads that came before it. One that was too long stays too long, so that it is refused."""
        whole, self._held = bytes(self._held), bytearray()
        overflowed, self._overflowed = self._overflowed, False
        if overflowed:
            return [whole]
        if any(label in whole[:64] for label in _LICENCE):
            return [whole.strip(ENDS)]
        return [line for line in whole.replace(b"\r", b"\n").split(b"\n") if line]
