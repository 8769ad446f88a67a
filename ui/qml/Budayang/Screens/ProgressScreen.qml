pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 查进度: scan the receipt, or type what is on it. 长辈版 shows one way at a time.
ScreenFrame {
    id: root

    required property ProgressModel vm

    readonly property bool form: !Theme.elder || vm.typing

    title: Words.say(Theme.elder && vm.typing ? "progress.by_hand_title" : "progress.title")
    subtitle: Words.say(Theme.elder && vm.typing ? "progress.by_hand_text" : "progress.subtitle")

    footer: RowLayout {
        spacing: Theme.gutter

        SecondaryButton {
            Layout.fillWidth: Theme.elder
            visible: root.vm.hasOwnReceipt && !(Theme.elder && root.vm.typing)
            text: Words.say("progress.own")
            iconName: Theme.elder ? "" : "receipt"
            onClicked: root.vm.openOwn()
        }

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape && root.form
        }

        PrimaryButton {
            Layout.fillWidth: true
            visible: !root.form
            text: Words.say("progress.by_hand")
            iconName: root.vm.hasOwnReceipt ? "" : "keyboard"
            onClicked: root.vm.type(true)
        }

        NextButton {
            visible: root.form
            text: Words.say("progress.open")
            iconName: "search"
            onClicked: root.vm.open()
        }
    }

    TwoPane {
        rowSpacing: Theme.margin
        leadingShown: !(Theme.elder && root.vm.typing)
        trailingShown: root.form

        leading: ScanPanel {
            title: Words.say("progress.scan_title")
            text: Words.say("progress.scan_text")
            iconName: "receipt"
        }

        trailing: ColumnLayout {
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                visible: !Theme.elder
                text: Words.say("progress.by_hand_title")
                role: "head"
            }

            Label {
                Layout.fillWidth: true
                visible: !Theme.elder && !Theme.landscape
                text: Words.say("progress.by_hand_text")
                tone: "soft"
            }

            Field {
                label: Words.say("progress.number")
                placeholder: Words.say("progress.number_hint")
                text: root.vm.number
                problem: root.vm.numberProblem
                maximumLength: root.vm.numberLimit
                inputHints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText | Qt.ImhPreferLatin
                onTextEdited: value => root.vm.writeNumber(value)
                onAccepted: root.vm.open()
            }

            Field {
                label: Words.say("progress.secret")
                placeholder: Words.say("progress.secret_hint")
                text: root.vm.secret
                problem: root.vm.secretProblem
                maximumLength: root.vm.secretLimit
                inputHints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText | Qt.ImhPreferLatin
                onTextEdited: value => root.vm.writeSecret(value)
                onAccepted: root.vm.open()
            }

            Label {
                Layout.fillWidth: true
                text: Words.say("progress.secret_note")
                role: "small"
                tone: "soft"
            }
        }
    }
}
