pragma ComponentBehavior: Bound

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
    readonly property bool tagged: tags.length > 0 && !Theme.elder

    text: line.length > 0 ? title + "，" + line : title
    padding: Theme.landscape ? Theme.gutter : Theme.pad
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

            RowLayout {
                spacing: Theme.gutter

                Label {
                    Layout.fillWidth: true
                    text: card.title
                    role: "card"
                    silent: true
                }

                // In landscape width is there and height is dear.
                Loader {
                    active: card.tagged && Theme.landscape
                    visible: active
                    sourceComponent: Row {
                        spacing: Theme.gapSmall

                        Repeater {
                            model: card.tags.slice(0, 2)

                            Tag {
                                required property string modelData

                                text: modelData
                                tone: "plain"
                            }
                        }
                    }
                }
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
                maximumLineCount: Theme.elder && Theme.landscape ? 1 : 2
                elide: Text.ElideRight
                lineHeight: Theme.lineHeight
                silent: true
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapTiny
                spacing: Theme.gutter
                visible: card.matched.length > 0 || (card.tagged && !Theme.landscape)

                TagRow {
                    visible: card.tagged && !Theme.landscape
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
