import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Told before the visitor begins: the printer cannot print now, and what works instead. It stands at the foot of the
// screen, beside what it is about, so that nothing moves under the reader's eyes. Nothing is said when all is well.
Rectangle {
    id: notice

    required property PaperNoticeModel paper
    readonly property bool danger: paper.tone === "danger"
    readonly property color ink: danger ? Theme.danger : Theme.warn

    objectName: "paperNotice"
    Layout.fillWidth: true
    implicitWidth: row.implicitWidth + Theme.gutter * 2
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + Theme.gapSmall * 2)
    visible: paper.text.length > 0
    radius: Theme.radiusButton
    color: danger ? Theme.dangerSoft : Theme.warnSoft
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: paper.text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gutter
        anchors.rightMargin: Theme.gutter
        spacing: Theme.gapSmall

        Icon {
            name: notice.paper.iconName
            color: notice.ink
            size: Theme.iconSmall
        }

        Label {
            Layout.fillWidth: true
            text: notice.paper.text
            role: "small"
            color: notice.ink
            strong: true
            silent: true
        }
    }
}
