pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// What it is about: one sentence with examples to tap, then the details; what is known already can be left out.
TwoPane {
    id: words

    required property AppealModel vm

    // As many as stand whole over the keyboard, with the label and what is wrong.
    readonly property int lines: Theme.narrow ? (!Theme.elder ? 4 : vm.descriptionProblem.length > 0 ? 1 : 2) : Theme.landscape ? 5 : !Theme.elder ? 7 : Theme.typing && Theme.large ? 2 : 4
    readonly property bool crowded: Theme.narrow && Theme.elder

    rowSpacing: Theme.margin

    leading: ColumnLayout {
        spacing: Theme.gutter

        StepBar {
            visible: Theme.landscape && !Theme.typing && !words.vm.editing
            step: words.vm.step
            total: words.vm.steps
            text: Words.fill("appeal.step", {
                "step": words.vm.step,
                "steps": words.vm.steps
            })
        }

        Field {
            label: Words.say("appeal.field_title")
            placeholder: Words.say("appeal.field_title_hint")
            text: words.vm.title
            problem: words.vm.titleProblem
            maximumLength: words.vm.titleLimit
            onTextEdited: value => words.vm.writeTitle(value)
        }

        Label {
            Layout.fillWidth: true
            visible: examples.visible
            text: Words.say("appeal.examples")
            role: "small"
            tone: "soft"
        }

        Flow {
            id: examples

            Layout.fillWidth: true
            spacing: Theme.gapSmall
            visible: words.vm.title.length === 0 && !words.crowded

            Repeater {
                model: words.vm.examples

                Chip {
                    required property string modelData
                    required property int index

                    text: modelData
                    onClicked: words.vm.useExample(index)
                }
            }
        }

        AboutCard {
            vm: words.vm
        }
    }

    trailing: ColumnLayout {
        spacing: Theme.gapSmall

        Field {
            label: Words.say("appeal.field_description")
            placeholder: Words.say("appeal.field_description_hint")
            text: words.vm.description
            problem: words.vm.descriptionProblem
            maximumLength: words.vm.descriptionLimit
            multiline: true
            lines: words.lines
            onTextEdited: value => words.vm.writeDescription(value)
        }

        Label {
            Layout.fillWidth: true
            visible: !(Theme.narrow && words.vm.descriptionProblem.length > 0)
            text: words.vm.descriptionCount
            role: "small"
            tone: "soft"
            horizontalAlignment: Text.AlignRight
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            visible: !Theme.elder && !Theme.landscape
            text: Words.say("appeal.privacy")
            role: "small"
            tone: "soft"
        }
    }
}
