pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 扫企业码: how to hold the code, what was read instead of one, and typing it from the licence with a check at every key.
ScreenFrame {
    id: root

    required property ScanModel vm

    readonly property bool waiting: vm.state === "waiting" && !vm.typing
    readonly property bool looking: waiting && (vm.camera.phase === "opening" || vm.camera.phase === "ready")
    readonly property bool blind: waiting && !looking && vm.camera.phase !== "none"
    readonly property bool troubled: vm.state !== "waiting" && !vm.typing

    fills: !vm.typing
    title: Words.say(vm.typing ? "scan.typing_title" : waiting ? "scan.title" : "scan.title_" + vm.state)
    subtitle: vm.typing && !Theme.elder ? Words.say("scan.typing_line") : ""
    spoken: vm.message.length > 0 ? vm.message : title

    footer: RowLayout {
        spacing: Theme.gutter

        SecondaryButton {
            Layout.fillWidth: Theme.elder
            visible: !root.waiting && !(root.troubled && !root.vm.betterTyped)
            text: Words.say("scan.again")
            iconName: "scan"
            onClicked: root.vm.again()
        }

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape && !Theme.elder
        }

        SecondaryButton {
            visible: root.waiting && !Theme.elder
            text: Words.say("scan.no_code")
            iconName: "policy"
            onClicked: root.vm.findPolicies()
        }

        SecondaryButton {
            Layout.fillWidth: Theme.elder
            visible: root.troubled && !root.vm.betterTyped
            text: Words.say("scan.by_hand")
            iconName: "keyboard"
            onClicked: root.vm.type(true)
        }

        // The code itself is the way on; who cannot hold it up types.
        PrimaryButton {
            Layout.fillWidth: Theme.elder || !Theme.landscape
            Layout.minimumWidth: Theme.landscape && !Theme.elder ? Theme.buttonHeight * 4 : -1
            visible: root.waiting
            text: Words.say("scan.by_hand")
            iconName: "keyboard"
            onClicked: root.vm.type(true)
        }

        PrimaryButton {
            Layout.fillWidth: Theme.elder || !Theme.landscape
            Layout.minimumWidth: Theme.landscape && !Theme.elder ? Theme.buttonHeight * 4 : -1
            visible: root.troubled
            text: Words.say(root.vm.betterTyped ? "scan.by_hand" : "scan.again")
            iconName: root.vm.betterTyped ? "keyboard" : "scan"
            onClicked: root.vm.betterTyped ? root.vm.type(true) : root.vm.again()
        }

        PrimaryButton {
            Layout.fillWidth: Theme.elder || !Theme.landscape
            Layout.minimumWidth: Theme.landscape && !Theme.elder ? Theme.buttonHeight * 4 : -1
            visible: root.vm.typing
            enabled: root.vm.ready
            text: Words.say("scan.read")
            iconName: "check"
            onClicked: root.vm.read()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.vm.typing
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.margin

        ScanPanel {
            Layout.horizontalStretchFactor: 3
            Layout.fillHeight: true
            visible: root.waiting && !root.looking
            title: Words.say(root.blind ? "scan.camera_title_" + root.vm.camera.phase : "scan.wait_title")
            text: Words.say(root.blind ? "scan.camera_text_" + root.vm.camera.phase : "scan.wait_text")
            iconName: root.blind ? "camera" : "qr"
        }

        ScanLook {
            Layout.horizontalStretchFactor: 3
            Layout.fillHeight: true
            visible: root.looking
            camera: root.vm.camera
        }

        ScanTrouble {
            Layout.horizontalStretchFactor: 3
            Layout.fillHeight: true
            visible: root.troubled
            vm: root.vm
        }

        ScanWhat {
            Layout.fillHeight: false
            visible: !Theme.elder
            Layout.alignment: Qt.AlignTop
            Layout.horizontalStretchFactor: 2
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: root.waiting && root.vm.samples.length > 0 && !Theme.elder && !Theme.landscape
        spacing: Theme.gapSmall

        Label {
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
            text: Words.say("scan.pretend")
            role: "small"
            tone: "hint"
        }

        Repeater {
            model: root.vm.samples

            Chip {
                required property string modelData

                readonly property string wordsKey: "scan.pretend_" + modelData

                text: Words.say(wordsKey)
                onClicked: root.vm.pretend(modelData)
            }
        }
    }

    Field {
        id: field

        visible: root.vm.typing
        onVisibleChanged: if (visible)
            Qt.callLater(field.begin)
        label: Theme.elder || Theme.narrow ? "" : Words.say("scan.field")
        placeholder: Words.say("scan.field_hint")
        text: root.vm.typed
        problem: root.vm.problem
        maximumLength: root.vm.typedLimit
        inputHints: Qt.ImhPreferUppercase | Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText | Qt.ImhPreferLatin
        onTextEdited: value => root.vm.write(value)
        onAccepted: root.vm.read()
    }

    ScanCells {
        visible: root.vm.typing
        model: root.vm.cells
    }

    Label {
        Layout.fillWidth: true
        visible: root.vm.typing && text.length > 0
        text: root.vm.hint
        tone: root.vm.ready ? "good" : "soft"
    }
}
