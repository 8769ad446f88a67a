pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 维护: one sentence first, then every part with icon and word, the worst on top.
ScreenFrame {
    id: root

    required property StaffModel vm

    title: Words.say("staff.title")
    subtitle: vm.hall + " · " + vm.terminal

    footer: RowLayout {
        spacing: Theme.gutter
        visible: root.vm.allowed

        SecondaryButton {
            Layout.fillWidth: true
            enabled: !root.vm.looking
            text: Words.say("staff.look")
            iconName: "refresh"
            onClicked: root.vm.look()
        }

        SecondaryButton {
            Layout.fillWidth: true
            enabled: !root.vm.printing
            text: Words.say(root.vm.printing ? "staff.printing" : "staff.print_test")
            iconName: "printer"
            onClicked: root.vm.printTest()
        }

        PrimaryButton {
            Layout.fillWidth: true
            text: Words.say("staff.finish")
            onClicked: root.vm.finish()
        }
    }

    EmptyState {
        visible: !root.vm.allowed
        iconName: "lock"
        title: Words.say("staff.closed_title")
        text: Words.say("staff.closed_text")
    }

    Busy {
        visible: root.vm.looking
        text: Words.say("staff.looking")
    }

    Notice {
        visible: root.vm.summary.length > 0 && !root.vm.looking
        tone: root.vm.healthy ? "good" : "warn"
        title: root.vm.summary
    }

    Notice {
        visible: root.vm.message.length > 0
        tone: root.vm.tone
        text: root.vm.message
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.landscape ? (Theme.elder ? 2 : 3) : (Theme.elder ? 1 : 2)
        columnSpacing: Theme.gutter
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            model: root.vm.parts

            StaffPart {
                Layout.fillHeight: true
            }
        }
    }
}
