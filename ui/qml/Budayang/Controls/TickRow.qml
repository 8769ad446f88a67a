import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// A thing that the visitor ticks off: a material at hand, a consent. `wanted` carries the wish; the model decides. (`toggled` is the name of a button's own signal.)
Pressable {
    id: row

    property string title: ""
    property string detail: ""
    property list<string> tags: []
    property bool ticked: false

    signal wanted(bool ticked)

    text: detail.length > 0 ? title + "，" + detail : title
    padding: Theme.pad
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    fill: ticked ? Theme.accentSoft : Theme.surface
    outline: ticked ? Theme.accentBorder : Theme.line
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: ticked
    onClicked: wanted(!ticked)

    contentItem: RowLayout {
        spacing: Theme.gutter

        TickMark {
            Layout.alignment: Qt.AlignTop
            ticked: row.ticked
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            Label {
                Layout.fillWidth: true
                text: row.title
                role: "card"
                silent: true
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: row.detail
                tone: "soft"
                silent: true
            }

            TagRow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapTiny
                tags: row.tags
                tone: "plain"
            }
        }
    }
}
