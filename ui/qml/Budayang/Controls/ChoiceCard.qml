import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// One answer among several; the selected one is filled softly and carries a tick.
Pressable {
    id: card

    property string title: ""
    property string note: ""
    property bool selected: false

    text: note.length > 0 ? title + "，" + note : title
    checkable: false
    padding: Theme.pad
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    fill: selected ? Theme.accentSoft : Theme.surface
    outline: selected ? Theme.accent : Theme.line
    outlineWidth: selected ? Theme.outlineWidth * 2 : Theme.outlineWidth
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: selected

    contentItem: RowLayout {
        spacing: Theme.gutter

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            Label {
                Layout.fillWidth: true
                text: card.title
                role: "card"
                tone: card.selected ? "accent" : "ink"
                silent: true
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: card.note
                role: "small"
                tone: "soft"
                silent: true
            }
        }

        TickMark {
            round: true
            ticked: card.selected
        }
    }
}
