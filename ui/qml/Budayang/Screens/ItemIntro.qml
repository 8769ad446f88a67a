pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The head of an affair: the document's name, one plain sentence, and what people ask first: how long, how much, for whom.
ColumnLayout {
    id: intro

    required property ItemModel vm

    spacing: Theme.gutter

    Label {
        Layout.fillWidth: true
        visible: intro.vm.official.length > 0 && !Theme.elder
        text: Words.fill("item.official", {
            name: intro.vm.official
        })
        role: "small"
        tone: "hint"
    }

    Label {
        Layout.fillWidth: true
        text: intro.vm.summary
        tone: "soft"
    }

    Notice {
        visible: !intro.vm.reviewed
        tone: "warn"
        text: Words.say("item.unreviewed")
    }

    Card {
        visible: facts.count > 0
        spacing: Theme.gapSmall

        Repeater {
            id: facts

            model: intro.vm.facts

            ColumnLayout {
                id: fact

                required property int index
                required property string name
                required property string value
                required property string note
                required property bool strong

                Layout.fillWidth: true
                spacing: Theme.gapSmall
                visible: index < 3 || !Theme.elder

                Divider {
                    visible: fact.index > 0
                }

                FactLine {
                    name: fact.name
                    value: fact.value
                    note: fact.note
                    strong: fact.strong
                }
            }
        }
    }
}
