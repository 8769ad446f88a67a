"""A stage for the wedge test, in a process of its own: the appeal form with the focus in its first field.

Prints a line of JSON at each change of what the test looks at. Ends with SIGTERM.
"""

import json
import signal
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap import terminal
from kiosk.visit import Screen
from ui.display import dress, prepare
from ui.stage import Stage

LOOK_MS = 20
FIELD = "QQuickTextInput"


def main(home: Path) -> int:
    place = terminal(home)
    prepare(place.home)
    application = QGuiApplication(sys.argv[:1])
    dress(application)
    stage = Stage(replace(place.services(), connected=None))
    stage.hear()
    stage.stay.arrive(Screen.APPEAL)
    stage.window.setGeometry(0, 0, 540, 960)
    stage.window.show()
    told = [""]

    def look() -> None:
        if not stage.window.property("asked"):
            field = first_field(stage.window.contentItem())
            stage.window.setProperty("asked", field is not None)
            if field is not None:
                field.forceActiveFocus()
        line = json.dumps(seen(stage), ensure_ascii=False)
        if line != told[0]:
            told[0] = line
            sys.stdout.write(line + "\n")
            sys.stdout.flush()

    signal.signal(signal.SIGTERM, lambda *_: application.quit())
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    code = application.exec()
    timer.stop()  # closing the stage handles events while its window is already gone: nothing may look then
    stage.close()
    return code


def seen(stage: Stage) -> dict[str, object]:
    focused, code = stage.window.activeFocusItem(), stage.stay.memory.scan
    return {
        "window": int(stage.window.winId()),
        "screen": stage.stay.visit.here.screen.value,
        "focus": focused is not None and focused.inherits(FIELD) and stage.window.isActive(),
        "title": stage.stay.memory.draft.title,
        "uscc": code.uscc if code is not None else "",
    }


def first_field(item: QQuickItem) -> QQuickItem | None:
    if item.inherits(FIELD) and item.isVisible():
        return item
    return next((found for child in item.childItems() if (found := first_field(child))), None)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
