import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What was read instead of an enterprise's code: a picture, the grade, a sentence that says what to do.
Rectangle {
    id: trouble

    required property ScanModel vm

    readonly property bool refused: vm.state === "refused"

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + Theme.margin * 2
    radius: Theme.radiusCard
    color: refused ? Theme.accentSoft : Theme.warnSoft
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        spacing: Theme.gutter

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Theme.iconHuge
            implicitHeight: Theme.iconHuge
            radius: width / 2
            color: Theme.surface

            Icon {
                anchors.centerIn: parent
                name: trouble.refused ? "lock" : trouble.vm.state === "unusable" ? "clock" : "qr"
                color: trouble.refused ? Theme.accent : Theme.warn
                size: Theme.iconLarge
            }
        }

        EnterpriseGrade {
            Layout.alignment: Qt.AlignHCenter
            visible: trouble.vm.state === "unread"
            grade: "none"
            text: Words.say("scan.grade_none")
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: trouble.vm.slip
            role: "head"
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            Layout.fillWidth: true
            text: trouble.vm.message
            role: "head"
            strong: false
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
