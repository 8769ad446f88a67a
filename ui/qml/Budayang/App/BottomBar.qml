import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Models

// The bar that never moves: back, home, size, reading aloud, end; a person and the other look at the right.
Rectangle {
    id: bar

    required property ShellModel shell

    signal endAsked
    signal helpAsked
    signal sizeAsked

    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gutter
        anchors.rightMargin: Theme.gutter
        anchors.topMargin: Theme.barGap
        anchors.bottomMargin: Theme.barGap
        spacing: Theme.gapSmall

        BarButton {
            objectName: "barBack"
            text: Words.say("shell.back")
            iconName: "back"
            onClicked: bar.shell.back()
        }

        BarButton {
            objectName: "barHome"
            text: Words.say("shell.home")
            iconName: "home"
            onClicked: bar.shell.home()
        }

        BarButton {
            objectName: "barSize"
            text: Words.say("shell.text_size")
            iconName: "text-size"
            onClicked: bar.sizeAsked()
        }

        BarButton {
            objectName: "barSpeak"
            visible: bar.shell.speaks
            text: Theme.elder ? Words.say("shell.speak_elder") : Words.say("shell.speak")
            iconName: "speak"
        }

        BarButton {
            objectName: "barEnd"
            text: Theme.elder ? Words.say("shell.end_elder") : Words.say("shell.end")
            iconName: "trash"
            onClicked: bar.endAsked()
        }

        BarButton {
            objectName: "barHelp"
            text: Theme.elder ? Words.say("shell.help_elder") : Words.say("shell.help")
            iconName: "help"
            ink: Theme.help
            strong: true
            fill: Theme.helpSoft
            outline: Theme.contrast ? Theme.help : Theme.clear
            onClicked: bar.helpAsked()
        }

        BarButton {
            objectName: "barElder"
            text: Theme.elder ? Words.say("shell.plain") : Words.say("shell.elder")
            iconName: "elder"
            bare: !Theme.elder
            strong: true
            ink: Theme.elder ? Theme.ink : Theme.onAccent
            fill: Theme.elder ? Theme.surfaceSoft : Theme.accent
            onClicked: bar.shell.setElder(!Theme.elder)
        }
    }
}
