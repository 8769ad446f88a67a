"""Ours in the start-up bench: the parts of `kiosk run`, until the first frame of the home screen with its keyboard.

The attract screen is not built on the way: the stage begins at home. The command line and the log are not part of it.
"""

import os
import sys

from kiosk.bootstrap import terminal
from kiosk.starting import hurry


def main() -> int:
    hurry()
    place = terminal()
    services = place.services()

    from PySide6.QtGui import QGuiApplication

    from kiosk.visit import Screen
    from ui.display import dress, prepare
    from ui.stage import Stage

    prepare(place.home)
    application = QGuiApplication(sys.argv[:1])
    dress(application)
    stage = Stage(services, begin=Screen.HOME)
    stage.show()
    stage.window.frameSwapped.connect(application.quit)
    code = application.exec()
    stage.icons.keep()  # as a terminal does that has run before; from the second time on there is nothing to keep
    return code


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # what is measured ends at the first frame; taking the engine down is not part of it
