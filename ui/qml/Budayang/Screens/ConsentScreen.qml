pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 先请您同意: six plain cards before the first personal field; yes and no are the same size.
ScreenFrame {
    id: root

    required property ConsentModel vm

    title: vm.refused ? "" : Words.say("consent.title")
    subtitle: vm.refused || Theme.landscape ? "" : Words.say("consent.subtitle")
    fills: vm.refused

    footer: RowLayout {
        spacing: Theme.gutter
        uniformCellSizes: true

        SecondaryButton {
            Layout.fillWidth: true
            text: Words.say(root.vm.refused ? "consent.reconsider" : "consent.refuse")
            onClicked: root.vm.refused ? root.vm.reconsider() : root.vm.refuse()
        }

        PrimaryButton {
            Layout.fillWidth: true
            text: Words.say(root.vm.refused ? "consent.go_home" : "consent.agree")
            onClicked: root.vm.refused ? root.vm.goHome() : root.vm.agree()
        }
    }

    StepBar {
        visible: !root.vm.refused && !Theme.landscape
        step: 2
        total: 4
        text: Words.fill("appeal.step", {
            "step": 2,
            "steps": 4
        })
    }

    GridLayout {
        Layout.fillWidth: true
        visible: !root.vm.refused
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.gutter
        rowSpacing: Theme.landscape ? Theme.gutter : Theme.homeRowGap
        uniformCellWidths: true

        Repeater {
            model: root.vm.points

            ConsentCard {
                Layout.fillHeight: true
            }
        }
    }

    Item {
        Layout.fillHeight: true
        visible: root.vm.refused
    }

    EmptyState {
        visible: root.vm.refused
        iconName: "check"
        title: Words.say("consent.refused_title")
        text: Words.say("consent.refused_text")

        Label {
            text: Words.say("consent.refused_hotline")
            tone: "soft"
            Layout.alignment: Qt.AlignHCenter
        }

        Label {
            Layout.alignment: Qt.AlignHCenter
            text: root.vm.hotline
            role: "number"
        }
    }

    Item {
        Layout.fillHeight: true
        visible: root.vm.refused
    }
}
