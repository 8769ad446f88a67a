pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// A question over the screen: one sentence, what follows from it, two answers of the same size. The safe one is on the right.
Rectangle {
    id: sheet

    property string question: ""
    property string text: ""
    property string yesText: ""
    property string noText: ""
    property string iconName: "question"
    property bool taking: false

    signal yes
    signal no

    color: Theme.scrim
    Accessible.role: Accessible.Dialog
    Accessible.name: question + " " + text

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
    }

    HoverHandler {}

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.margin * 2, Theme.qrSize * 2.4)
        padding: Theme.margin
        spacing: Theme.gutter

        IconPlate {
            Layout.alignment: Qt.AlignHCenter
            name: sheet.iconName
        }

        Label {
            Layout.fillWidth: true
            text: sheet.question
            role: "title"
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            Layout.fillWidth: true
            text: sheet.text
            tone: "soft"
            horizontalAlignment: Text.AlignHCenter
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gutter
            spacing: Theme.gutter
            uniformCellSizes: true

            DangerButton {
                Layout.fillWidth: true
                visible: sheet.taking
                text: sheet.yesText
                onClicked: sheet.yes()
            }

            SecondaryButton {
                Layout.fillWidth: true
                text: sheet.noText
                onClicked: sheet.no()
            }

            PrimaryButton {
                Layout.fillWidth: true
                visible: !sheet.taking
                text: sheet.yesText
                onClicked: sheet.yes()
            }
        }
    }
}
