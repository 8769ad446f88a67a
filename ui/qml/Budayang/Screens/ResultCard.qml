import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// One found affair or scene: everyday title, the document's word for it smaller, one plain line, at most two tags, and
// which of the visitor's words it fits.
Pressable {
    id: card

    property string title: ""
    property string official: ""
    property string line: ""
    property string matched: ""
    property string iconName: ""
    property list<string> tags: []

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
                visible: text.length > 0 && !Theme.elder
                text: card.official
                role: "small"
                tone: "hint"
                silent: true
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: card.line
                tone: "soft"
                maximumLineCount: 2
                elide: Text.ElideRight
                lineHeight: Theme.lineHeight
                silent: true
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapTiny
                spacing: Theme.gutter
                visible: card.matched.length > 0 || (card.tags.length > 0 && !Theme.elder)

                TagRow {
                    visible: card.tags.length > 0 && !Theme.elder
                    tags: card.tags
                    tone: "plain"
                }

                Label {
                    visible: text.length > 0
                    topPadding: Theme.gapTiny
                    text: card.matched
                    role: "small"
                    tone: "good"
                    silent: true
                }
            }
        }

        Icon {
            name: "chevron-right"
            color: Theme.outline
            size: Theme.iconSmall
        }
    }
}
