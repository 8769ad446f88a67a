import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// “结束并清除”, asked once.
Dialog {
    id: dialog

    signal closeAsked
    signal endAsked

    objectName: "endDialog"
    title: Words.say("shell.end_title")
    iconName: "trash"

    Label {
        Layout.fillWidth: true
        text: Words.say("shell.end_text")
        tone: "soft"
    }

    PrimaryButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gutter
        objectName: "endYes"
        text: Words.say("shell.end_yes")
        iconName: "trash"
        onClicked: dialog.endAsked()
    }

    SecondaryButton {
        Layout.fillWidth: true
        objectName: "endNo"
        text: Words.say("shell.end_no")
        onClicked: dialog.closeAsked()
    }
}
