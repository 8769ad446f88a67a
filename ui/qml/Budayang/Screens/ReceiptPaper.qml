pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// The receipt as a card: number first, then facts on the left and the code on the right.
Card {
    id: paper

    required property ReceiptModel vm

    padding: Theme.landscape ? Theme.pad : Theme.margin
    spacing: Theme.landscape ? Theme.gapSmall : Theme.gutter

    Label {
        text: Words.say("receipt.number")
        tone: "soft"
    }

    Label {
        Layout.fillWidth: true
        text: paper.vm.number
        role: "number"
        tone: paper.vm.withdrawn ? "soft" : "ink"
        font.strikeout: paper.vm.withdrawn
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.sizeSmall
    }

    Divider {
        Layout.fillWidth: true
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.elder && !Theme.landscape ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gutter

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                visible: !paper.vm.withdrawn && !Theme.landscape
                text: paper.vm.promise
                role: "head"
            }

            Label {
                Layout.fillWidth: true
                visible: !paper.vm.withdrawn && !Theme.elder && !Theme.landscape
                text: paper.vm.latest
            }

            ReceiptFact {
                iconName: "phone"
                name: Words.say("receipt.hotline")
                value: paper.vm.hotline
            }

            ReceiptFact {
                visible: !Theme.elder
                iconName: "clock"
                name: Words.say("receipt.stored_at")
                value: paper.vm.storedAt
            }

            Label {
                Layout.fillWidth: true
                text: Words.say("receipt.not_acceptance")
                role: "small"
                tone: "soft"
            }
        }

        QrImage {
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            visible: !paper.vm.withdrawn
            size: Theme.qrSize
            text: paper.vm.qrText
            caption: Words.say("receipt.qr_caption")
        }
    }
}
