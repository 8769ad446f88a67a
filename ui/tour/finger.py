"""A finger and an eye for the tour: finds what a visitor would see by its words and touches it there.

Everything goes through the window as real pointer and key events; no model is called and no object is named.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE_S = 20.0
"""How long the tour waits for something to appear before the step counts as failed."""
LOOK_MS = 20
"""Pause between two looks; events are processed meanwhile."""
BREATH_S = 0.004
"""How long jobs have the processor to themselves between two rounds of events."""
SETTLE_MS = 280
"""Longest motion of the screens (250 ms) and a little: pictures are taken of a screen at rest."""


class NotSeenError(AssertionError):
    """What the step needs did not appear on the screen; says what is there instead."""


class Finger:
    """Touches one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def see(self, words: str) -> QQuickItem | None:
        """A visible, enabled control that carries exactly these words, topmost first; None when there is none."""
        found = [item for item in self._controls() if _words(item) == words]
        return found[-1] if found else None

    def touch(self, words: str) -> None:
        """Wait for the control with these words, bring it into view, press and release in its middle.

        Where the keyboard leaves no room for it, the keyboard is put away first, as a visitor would.
        """
        if self.see(words) is None:
            self.put_keyboard_away()
        self.wait(lambda: self._still(words), f"“{words}” to stand still in view")
        item = self.see(words)
        if item is not None:
            self._press(item)

    def _still(self, words: str) -> bool:
        """In view and at the same spot in two looks: lists may be filled anew under the finger."""
        spots = []
        for _ in range(2):
            item = self.see(words)
            if item is None:
                return False
            spots.append((_bring_into_view(item), item.mapToScene(QPointF(0, 0))))
            self.rest(LOOK_MS)
        return spots[0] == spots[1] and not spots[1][0]

    def touch_item(self, item: QQuickItem) -> None:
        _bring_into_view(item)
        self.rest(LOOK_MS)
        self._press(item)

    def _press(self, item: QQuickItem) -> None:
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.rest(LOOK_MS)

    def put_keyboard_away(self) -> None:
        """Touch the key that hides the on-screen keyboard, when there is one."""
        key = next((item for item in self._visible() if item.metaObject().className().startswith("HideKey")), None)
        if key is not None:
            self.touch_item(key)

    def fill(self, label: str, text: str, *, anew: bool = False) -> None:
        """Touch the field of that label and enter `text` as the on-screen keyboard commits it; `anew` replaces."""
        self.put_keyboard_away()
        self.wait(lambda: self._field(label) is not None, f"the field “{label}”")
        field = self._field(label)
        if field is None:
            raise NotSeenError(label)
        self.touch_item(field)
        self.wait(lambda: self._window.activeFocusItem() is not None, "the cursor")
        focus: QObject | None = self._window.activeFocusItem()
        if anew:
            self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        event = QInputMethodEvent()
        event.setCommitString(text)
        if focus is not None:
            QCoreApplication.sendEvent(focus, event)
        self.rest(LOOK_MS)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._window, key, held)
        self.rest(LOOK_MS)

    def scan(self, text: str) -> None:
        """Hold a code to the reader: its characters arrive as a burst of keys with Enter."""
        for mark in text:  # QTest.keyClick would write capitals small, and a signed code counts them
            self._stroke(Qt.Key(ord(mark.upper())), _shift(mark), mark)
        self._stroke(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        self.rest(LOOK_MS)

    def _stroke(self, key: Qt.Key, modifier: Qt.KeyboardModifier, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, modifier, text))

    def knock(self, words: str, times: int = 5) -> None:
        """Tap a line of text several times: how staff ask for their screen."""
        line = next((item for item in self._visible() if _read(item, "text") == words), None)
        if line is None:
            raise NotSeenError(words)
        middle = line.mapToScene(QPointF(line.width() / 2, line.height() / 2)).toPoint()
        for _ in range(times):
            QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
            self.rest(LOOK_MS)

    def wait(self, seen: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
        """Process events until `seen()`; raises `NotSeenError` naming `what` and the words on the screen."""
        until = time.monotonic() + patience_s
        while not seen():
            if time.monotonic() > until:
                there = ", ".join(sorted({_words(item) for item in self._controls() if _words(item)}))
                raise NotSeenError(f"waited for {what}; on the screen: {there}")
            _pause(LOOK_MS)

    def rest(self, ms: int = SETTLE_MS) -> None:
        _pause(ms)

    def texts(self) -> set[str]:
        """Every text that is visible now."""
        return {text for item in self._visible() if (text := _read(item, "text"))}

    def _field(self, label: str) -> QQuickItem | None:
        fields = [
            item
            for item in self._visible()
            if label in (_read(item, "label"), _read(item, "placeholder"))
            if item.metaObject().indexOfProperty("inputHints") >= 0
        ]
        return fields[-1] if fields else None

    def _controls(self) -> Iterator[QQuickItem]:
        for item in self._visible():
            if item.isEnabled() and item.metaObject().indexOfSignal("clicked()") >= 0:
                yield item

    def _visible(self) -> Iterator[QQuickItem]:
        stack = [self._window.contentItem()]
        while stack:
            item = stack.pop()
            if not item.isVisible() or item.opacity() == 0:
                continue
            yield item
            stack.extend(reversed(item.childItems()))


def _pause(ms: float) -> None:
    """Let events and jobs run. `QTest.qWait` would keep Python's lock, and every job would stand still meanwhile."""
    until = time.monotonic() + ms / 1000
    while time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(BREATH_S)


def _shift(mark: str) -> Qt.KeyboardModifier:
    return Qt.KeyboardModifier.ShiftModifier if mark.isupper() or mark == ":" else Qt.KeyboardModifier.NoModifier


def _read(item: QQuickItem, name: str) -> str:
    """A text property, empty when there is none."""
    value = item.property(name)
    return value if isinstance(value, str) else ""


def _words(item: QQuickItem) -> str:
    return _read(item, "title") or _read(item, "text")


def _bring_into_view(item: QQuickItem) -> bool:
    """Scroll every flickable around `item` so far that it can be touched; whether anything had to move."""
    moved = False
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            content = parent.property("contentItem")
            top = item.mapToItem(content, QPointF(0, 0)).y() if isinstance(content, QQuickItem) else 0.0
            shown, height = float(parent.property("contentY")), parent.height()
            if top < shown or top + item.height() > shown + height:
                limit = max(0.0, float(parent.property("contentHeight")) - height)
                wanted = max(0.0, min(limit, top - height / 3))
                moved = moved or wanted != shown
                parent.setProperty("contentY", wanted)
        parent = parent.parentItem()
    return moved


def flush() -> None:
    """Let deferred deletions happen, so that a picture shows the present screen only."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
