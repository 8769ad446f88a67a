pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 扫企业码: waits for the scanner, says what was read, and never calls it verified. Typing is always possible.
ScreenFrame {
    id: root

    required property ScanModel vm

    readonly property bool found: vm.state === "found" && !vm.typing

    fills: !vm.typing && !found
    title: Words.say(vm.typing || vm.state === "waiting" ? "scan.title" : "scan.title_" + vm.state)

    footer: RowLayout {
        spacing: Theme.gutter

        SecondaryButton {
            Layout.fillWidth: Theme.elder
            visible: root.vm.state !== "waiting" || root.vm.typing
            text: Words.say("scan.again")
            iconName: "scan"
            onClicked: root.vm.again()
        }

        Item {
            Layout.fillWidth: true
            visible: !Theme.elder
        }

        SecondaryButton {
            Layout.fillWidth: Theme.elder
            visible: !root.vm.typing && !root.found
            text: Words.say("scan.by_hand")
            iconName: "keyboard"
            onClicked: root.vm.type(true)
        }

        PrimaryButton {
            Layout.fillWidth: Theme.elder
            Layout.minimumWidth: Theme.elder ? -1 : Theme.buttonHeight * 3
            visible: root.vm.typing
            text: Words.say("scan.read")
            iconName: "check"
            onClicked: root.vm.read()
        }

        SecondaryButton {
            visible: root.found && !Theme.elder
            text: Words.say("scan.go_home")
            iconName: "home"
            onClicked: root.vm.goHome()
        }
    }

    Notice {
        visible: root.vm.message.length > 0 && !root.vm.typing
        tone: root.vm.state === "refused" ? "info" : "warn"
        text: root.vm.message
    }

    ScanPanel {
        Layout.fillHeight: true
        visible: !root.vm.typing && !root.found
        title: Words.say("scan.wait_title")
        text: root.vm.message.length > 0 ? "" : Words.say("scan.wait_text")
        iconName: "qr"
    }

    Field {
        visible: root.vm.typing
        label: Words.say("scan.field")
        placeholder: Words.say("scan.field_hint")
        text: root.vm.typed
        problem: root.vm.problem
        maximumLength: root.vm.typedLimit
        inputHints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText | Qt.ImhPreferLatin
        onTextEdited: value => root.vm.write(value)
        onAccepted: root.vm.read()
    }

    Label {
        Layout.fillWidth: true
        visible: root.vm.typing
        text: Words.say("scan.field_note")
        role: "small"
        tone: "soft"
    }

    TwoPane {
        visible: root.found
        rowSpacing: Theme.margin

        leading: EnterpriseCard {
            uscc: root.vm.uscc
        }

        trailing: ColumnLayout {
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                visible: !Theme.landscape
                text: Words.say("scan.found_what")
                role: "head"
            }

            Tile {
                Layout.fillWidth: true
                tone: "navy"
                iconName: "appeal"
                title: Words.say("scan.appeal")
                line: Words.say("scan.appeal_line")
                onClicked: root.vm.appeal()
            }

            Tile {
                Layout.fillWidth: true
                iconName: "policy"
                title: Words.say("scan.policy")
                line: Words.say("scan.policy_line")
                onClicked: root.vm.look(Words.say("scan.policy_query"))
            }

            Tile {
                Layout.fillWidth: true
                iconName: "stamp"
                title: Words.say("scan.start")
                line: Words.say("scan.start_line")
                onClicked: root.vm.look(Words.say("scan.start_query"))
            }
        }
    }
}
