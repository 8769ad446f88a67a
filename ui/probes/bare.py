"""The yardstick of the start-up bench: the plainest window that has a text field and the same keyboard.

The same means set like ours (`KeyboardArea.qml`): pinyin first, then English. Its style is Qt's own.
"""

import os
import sys

BARE = b"""
import QtQuick
import QtQuick.Window
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Window {
    id: root
    width: 1080; height: 1920; visible: true
    TextInput { anchors.centerIn: parent; text: "bare"; font.pixelSize: 40 }
    InputPanel { y: root.height; width: root.width }
    Component.onCompleted: {
        VirtualKeyboardSettings.locale = "zh_CN";
        VirtualKeyboardSettings.activeLocales = ["zh_CN", "en_GB"];
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = true;
        VirtualKeyboardSettings.wordCandidateList.autoHideDelay = 0;
    }
}
"""


def main() -> int:
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(BARE)
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        return 1
    window.frameSwapped.connect(application.quit)
    return application.exec()


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # what is measured ends at the first frame; taking the engine down is not part of it
