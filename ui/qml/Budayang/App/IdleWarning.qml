import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Nobody has touched the screen for a while: a question, the seconds, and a huge way to stay.
Dialog {
    id: warning

    required property ShellModel shell

    objectName: "idleWarning"
    title: Words.say("shell.idle_title")
    iconName: "clock"

    Label {
        Layout.fillWidth: true
        text: Words.say("shell.idle_text")
        tone: "soft"
    }

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gapSmall

        Label {
            objectName: "idleSeconds"
            text: Words.fill("shell.idle_left", {
                seconds: warning.shell.secondsLeft
            })
            role: "number"
            font.pixelSize: Theme.sizeBeacon
            tone: "accent"
            wrapMode: Text.NoWrap
        }

        Label {
            text: Words.say("shell.idle_unit")
            role: "head"
            tone: "accent"
            wrapMode: Text.NoWrap
        }
    }

    PrimaryButton {
        Layout.fillWidth: true
        implicitHeight: Theme.hugeButton
        objectName: "idleResume"
        text: Words.say("shell.idle_resume")
        iconName: "check"
        onClicked: warning.shell.resume()
    }

    SecondaryButton {
        Layout.fillWidth: true
        objectName: "idleEnd"
        text: Words.say("shell.idle_end")
        onClicked: warning.shell.endVisit()
    }
}
