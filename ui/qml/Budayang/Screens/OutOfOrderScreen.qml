pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Something broke: calm words, what is certain, the nearest other ways, and a fresh start.
ScreenFrame {
    id: root

    required property OutOfOrderModel vm

    fills: true

    footer: RowLayout {
        spacing: Theme.gutter

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        NextButton {
            text: Words.say("order.restart")
            iconName: "refresh"
            onClicked: root.vm.restart()
        }
    }

    Item {
        Layout.fillHeight: true
    }

    TwoPane {
        share: 0.5
        rowSpacing: Theme.margin

        leading: EmptyState {
            iconName: "wrench"
            title: Words.say("order.title")
            text: Words.say("order.text")

            Label {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.qrSize * 2
                text: root.vm.receiptNumber.length > 0 ? Words.fill("order.receipt_kept", {
                    "number": root.vm.receiptNumber
                }) : Words.say("order.nothing_sent")
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                Layout.alignment: Qt.AlignHCenter
                visible: root.vm.code.length > 0
                text: root.vm.code.length > 0 ? Words.fill("order.code", {
                    "code": root.vm.code
                }) : ""
                role: "small"
                tone: "soft"
            }
        }

        trailing: Card {
            padding: Theme.landscape ? Theme.pad : Theme.margin
            spacing: Theme.landscape ? Theme.gutter : Theme.pad

            Label {
                Layout.fillWidth: true
                text: Words.say("order.other_ways")
                role: "head"
            }

            OtherWay {
                iconName: "phone"
                title: Words.say("order.hotline")
                text: root.vm.hotline
                large: true
            }

            OtherWay {
                iconName: "person"
                title: Words.say("order.window")
                text: Words.fill("order.window_text", {
                    "hall": root.vm.hall
                })
            }

            OtherWay {
                visible: !Theme.elder
                iconName: "machine"
                title: Words.say("order.neighbour")
                text: Words.say("order.neighbour_text")
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
