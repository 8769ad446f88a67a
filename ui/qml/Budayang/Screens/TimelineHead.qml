pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Which request this is: number, case, how fresh the answer is, and the day.
Card {
    id: card

    required property TimelineModel vm

    padding: Theme.pad
    spacing: Theme.gapSmall

    Label {
        Layout.fillWidth: true
        text: Words.say("timeline.number")
        role: "small"
        tone: "soft"
    }

    Label {
        Layout.fillWidth: true
        text: card.vm.number
        role: "head"
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.sizeSmall
        font.features: ({
                "tnum": 1
            })
    }

    KeyValueRow {
        visible: card.vm.caseNo.length > 0
        name: Words.say("timeline.case_no")
        value: card.vm.caseNo
        strong: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Icon {
            name: card.vm.asking ? "refresh" : card.vm.fresh ? "check" : "wifi-off"
            color: card.vm.asking ? Theme.accent : card.vm.fresh ? Theme.good : Theme.warn
            size: Theme.iconSmall
        }

        Label {
            Layout.fillWidth: true
            text: Words.say(card.vm.asking ? "timeline.asking" : card.vm.fresh ? "timeline.fresh" : "timeline.stale")
            role: "small"
            tone: card.vm.asking ? "soft" : card.vm.fresh ? "good" : "warn"
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        visible: card.vm.due.length > 0
        implicitHeight: dueRow.implicitHeight + Theme.gutter * 2
        radius: Theme.radiusSmall
        color: Theme.accentSoft

        RowLayout {
            id: dueRow

            anchors.fill: parent
            anchors.margins: Theme.gutter
            spacing: Theme.gapSmall

            Icon {
                name: "calendar"
                color: Theme.accent
                size: Theme.iconSmall
            }

            Label {
                Layout.fillWidth: true
                text: card.vm.due
                role: "card"
            }
        }
    }
}
