"""Ours in the start-up bench: the program as `kiosk run` starts it, until the home screen's first frame stands."""

import os
import sys

from kiosk.bootstrap import terminal


def main() -> int:
    place = terminal()
    services = place.services()

    from PySide6.QtGui import QGuiApplication

    from ui.display import dress, prepare
    from ui.stage import Stage

    prepare(place.home)
    application = QGuiApplication(sys.argv[:1])
    dress(application)
    stage = Stage(services)
    stage.stay.home()
    stage.show()
    stage.window.frameSwapped.connect(application.quit)
    return application.exec()


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # what is measured ends at the first frame; taking the engine down is not part of it
