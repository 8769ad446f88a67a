import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// Something to know before going on: icon, words and colour say the same.
Rectangle {
    id: notice

    property string tone: "info"
    property string title: ""
    property string text: ""
    property string iconName: tone === "good" ? "check" : tone === "info" ? "info" : "warn"

    readonly property color ink: tone === "good" ? Theme.good : tone === "warn" ? Theme.warn : tone === "danger" ? Theme.danger : Theme.accent

    Layout.fillWidth: true
    implicitWidth: row.implicitWidth + Theme.pad * 2
    implicitHeight: row.implicitHeight + Theme.pad * 2
    radius: Theme.radiusCard
    color: tone === "good" ? Theme.goodSoft : tone === "warn" ? Theme.warnSoft : tone === "danger" ? Theme.dangerSoft : Theme.accentSoft
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gutter

        Icon {
            Layout.alignment: Qt.AlignTop
            name: notice.iconName
            color: notice.ink
            size: Theme.iconSize
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.gapTiny

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: notice.title
                role: "card"
                color: notice.ink
                silent: true
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: notice.text
                silent: true
            }
        }
    }
}
