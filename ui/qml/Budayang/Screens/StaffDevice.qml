import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One device: its picture, how it is as icon and word, what to do, the technician's line, and what can be tried.
Card {
    id: device

    required property string key
    required property string title
    required property string iconName
    required property string condition
    required property string word
    required property string detail
    required property string advice
    required property bool prints
    required property string roll
    required property StaffDevicesModel devices

    readonly property string tone: condition === "fail" ? "danger" : condition === "warn" ? "warn" : condition === "absent" ? "plain" : "good"
    readonly property color ink: condition === "fail" ? Theme.danger : condition === "warn" ? Theme.warn : condition === "absent" ? Theme.hint : Theme.good

    padding: Theme.gutter
    spacing: Theme.gapSmall
    border.color: condition === "fail" ? Theme.danger : Theme.line

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Icon {
            name: device.iconName
            color: device.ink
            size: Theme.iconSize
        }

        Label {
            Layout.fillWidth: true
            text: device.title
            role: "card"
        }

        Tag {
            text: device.word
            tone: device.tone
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: device.advice
        color: device.ink
        role: "small"
        strong: true
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: device.roll
        role: "small"
    }

    Label {
        Layout.fillWidth: true
        text: device.detail
        role: "small"
        tone: "soft"
        wrapMode: Text.Wrap
    }

    Item {
        Layout.fillHeight: true
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        StaffButton {
            enabled: device.devices.busy.length === 0
            text: Words.say(device.devices.busy === device.key ? "staff.checking" : "staff.check")
            onClicked: device.devices.check(device.key)
        }

        StaffButton {
            visible: device.prints
            enabled: device.devices.busy.length === 0
            text: Words.say("staff.print_test")
            onClicked: device.devices.printTest(device.key)
        }

        StaffButton {
            visible: device.roll.length > 0
            enabled: device.devices.busy.length === 0
            text: Words.say("staff.new_roll")
            onClicked: device.devices.newRoll()
        }
    }
}
