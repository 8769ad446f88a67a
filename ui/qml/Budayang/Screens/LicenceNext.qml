import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What ends next: the days left large, and the way to renew it.
Rectangle {
    id: next

    required property EnterpriseModel vm

    readonly property bool soon: vm.nextTone === "warn"
    readonly property color ink: soon ? Theme.warn : Theme.good

    Layout.fillWidth: true
    implicitHeight: row.implicitHeight + Theme.pad * 2
    radius: Theme.radiusCard
    color: soon ? Theme.warnSoft : Theme.goodSoft
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.pad
        columns: Theme.elder ? 1 : 2
        columnSpacing: Theme.pad
        rowSpacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gapSmall

            Label {
                text: next.vm.nextDays
                role: "number"
                color: next.ink
                wrapMode: Text.NoWrap
            }

            Label {
                Layout.alignment: Qt.AlignBaseline
                text: Words.say("enterprise.next_days")
                color: next.ink
                wrapMode: Text.NoWrap
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            Label {
                Layout.fillWidth: true
                text: Words.say("enterprise.next")
                role: "small"
                tone: "soft"
            }

            Label {
                Layout.fillWidth: true
                text: next.vm.nextName
                role: "card"
            }

            Label {
                Layout.fillWidth: true
                text: next.vm.nextUntil
                tone: "soft"
            }

            Chip {
                Layout.topMargin: Theme.gapTiny
                visible: next.vm.nextItem.length > 0
                text: Words.say("enterprise.renew")
                onClicked: next.vm.renew(next.vm.nextItem)
            }
        }
    }
}
