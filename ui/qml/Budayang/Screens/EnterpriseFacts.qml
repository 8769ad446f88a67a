pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What is known of the enterprise, line by line, with who says so.
Card {
    id: card

    required property EnterpriseModel vm
    property string title: ""

    spacing: Theme.gutter

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: card.title
            role: "head"
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: card.vm.factsNote
            role: "small"
            tone: "hint"
        }
    }

    Label {
        Layout.fillWidth: true
        visible: rows.count === 0
        text: Words.say("enterprise.facts_none")
        tone: "soft"
    }

    Repeater {
        id: rows

        model: card.vm.facts

        ColumnLayout {
            id: fact

            required property int index
            required property string name
            required property string value
            required property string note

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Divider {
                visible: fact.index > 0
            }

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.elder ? 1 : 2
                columnSpacing: Theme.gutter
                rowSpacing: 0

                Label {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: Theme.elder ? -1 : Theme.nameWidth
                    text: fact.name
                    tone: "soft"
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: fact.value
                        strong: true
                        maximumLineCount: 3
                        elide: Text.ElideRight
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: !Theme.elder && card.vm.factsNote.length === 0
                        text: fact.note
                        role: "small"
                        tone: "hint"
                    }
                }
            }
        }
    }
}
