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

    MouseArea {
        anchors.fill: parent
    }

    Card {
        anchors.centerIn: parent
        width: Theme.dialogWidth
        padding: Theme.margin
        spacing: Theme.gutter

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gutter

            IconPlate {
                name: sheet.iconName
            }

            Label {
                Layout.fillWidth: true
                text: sheet.question
                role: "title"
            }
        }

        Label {
            Layout.fillWidth: true
            text: sheet.text
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
