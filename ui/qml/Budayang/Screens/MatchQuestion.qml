pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One question: which one of at most six, what it is for, the groups as they fill, and the answers.
PinnedPane {
    id: pane

    required property MatchModel vm

    // Many answers stand in two columns.
    readonly property int answerColumns: answers.count > 7 && !Theme.elder ? 2 : 1

    title: Words.say(vm.correcting ? "match.correcting" : "match.title")
    share: 0.42
    pinned: ColumnLayout {
        spacing: Theme.gutter

        StepBar {
            visible: !pane.vm.correcting
            step: pane.vm.step
            total: pane.vm.most
            text: pane.vm.stepText
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            text: pane.vm.ask
            role: Theme.landscape ? "title" : "question"
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: pane.vm.why
            tone: "soft"
        }

        Label {
            Layout.fillWidth: true
            visible: Theme.elder && pane.vm.certain > 0
            text: Words.fill("match.result_title", {
                count: pane.vm.certain
            })
            tone: "good"
            strong: true
        }

        MatchTabs {
            visible: !Theme.elder
            vm: pane.vm
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: pane.answerColumns
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.landscape || Theme.step > 0 || answers.count > 5 ? Theme.gapSmall : Theme.gutter
        uniformCellWidths: true

        Repeater {
            id: answers

            model: pane.vm.choices

            ChoiceCard {
                required property int index
                required property string label
                required selected

                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: pane.answerColumns > 1 ? Theme.gutter : Theme.pad
                title: label
                onClicked: pane.vm.choose(index)
            }
        }
    }
}
