import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// A card in a list: a title, one plain line, and an arrow that says it opens.
Pressable {
    id: card

    property string title: ""
    property string line: ""
    property string iconName: ""

    text: line.length > 0 ? title + "，" + line : title
    padding: Theme.pad
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)

    contentItem: RowLayout {
        spacing: Theme.gutter

        IconPlate {
            Layout.alignment: Qt.AlignTop
            visible: card.iconName.length > 0
            name: card.iconName
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            Label {
                Layout.fillWidth: true
                text: card.title
                role: "card"
                silent: true
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: card.line
                tone: "soft"
                silent: true
            }
        }

        Icon {
            name: "chevron-right"
            color: Theme.outline
            size: Theme.iconSmall
        }
    }
}
