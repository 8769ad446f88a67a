import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard above the bar: pinyin, English, digits. It never learns (every Field is sensitive data).
Item {
    id: area

    readonly property bool open: panel.active
    readonly property real shownHeight: open ? height : 0

    height: panel.height
    visible: open

    InputPanel {
        id: panel

        objectName: "inputPanel"
        width: area.width
    }

    Component.onCompleted: {
        VirtualKeyboardSettings.locale = "zh_CN";
        VirtualKeyboardSettings.activeLocales = ["zh_CN", "en_GB"];
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = true;
        VirtualKeyboardSettings.wordCandidateList.autoHideDelay = 0;
        VirtualKeyboardSettings.userDataReset();
    }
}
