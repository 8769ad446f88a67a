pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// How the words may go on, one row each, between the field and the keyboard: one tap says it.
Rectangle {
    id: rows

    property list<string> words: []
    property int most: 4
    readonly property int count: Math.min(most, words.length)

    signal taken(string words)

    implicitHeight: column.implicitHeight
    radius: Theme.radiusCard
    color: Theme.surface
    border.color: Theme.line
    border.width: Theme.outlineWidth

    Column {
        id: column

        width: parent.width

        Repeater {
            model: rows.words.slice(0, rows.count)

            Pressable {
                id: row

                required property string modelData
                required property int index

                width: column.width
                text: modelData
                fill: Theme.clear
                outline: Theme.clear
                leftPadding: Theme.pad
                rightPadding: Theme.pad
                implicitHeight: Theme.touch + Theme.gapSmall
                onClicked: rows.taken(modelData)

                contentItem: RowLayout {
                    spacing: Theme.gutter

                    Icon {
                        name: "search"
                        color: Theme.outline
                        size: Theme.iconSmall
                    }

                    Label {
                        Layout.fillWidth: true
                        text: row.modelData
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                        silent: true
                    }
                }

                Divider {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.pad
                    visible: row.index > 0
                    height: Theme.hairline
                }
            }
        }
    }
}
