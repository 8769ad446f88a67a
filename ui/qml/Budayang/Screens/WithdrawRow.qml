import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// How long the request may still be taken back, and the button for it.
RowLayout {
    id: row

    required property ReceiptModel vm

    Layout.fillWidth: true
    spacing: Theme.gutter

    Label {
        Layout.fillWidth: true
        text: row.vm.withdrawing ? Words.say("receipt.withdraw_busy") : row.vm.withdrawLeft
        tone: "soft"
    }

    DangerButton {
        enabled: row.vm.canWithdraw
        text: Words.say("receipt.withdraw")
        iconName: "undo"
        onClicked: row.vm.askWithdraw(true)
    }
}
