pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// All licences, what asks for something first; long lists are folded.
ColumnLayout {
    id: list

    required property EnterpriseModel vm
    property bool open: false
    readonly property int folded: Theme.elder || Theme.landscape ? 2 : 3
    readonly property bool long: rows.count > folded + 1

    Layout.fillWidth: true
    spacing: Theme.gapSmall

    Trace {
        name: "licences"
        keep: () => list.open || undefined
        onFound: list.open = true
    }

    Label {
        Layout.fillWidth: true
        text: Words.say("enterprise.licences")
        role: "head"
    }

    Label {
        Layout.fillWidth: true
        visible: rows.count === 0
        text: Words.say("enterprise.licences_none")
        tone: "soft"
    }

    Repeater {
        id: rows

        model: list.vm.licences

        LicenceLine {
            required property int index
            required property string item
            required name
            required standing
            required tone
            required iconName
            required until

            visible: !list.long || list.open || index < list.folded
            opens: item.length > 0
            onClicked: list.vm.renew(item)
        }
    }

    SecondaryButton {
        Layout.fillWidth: true
        visible: list.long
        text: list.open ? Words.say("enterprise.less") : Words.fill("enterprise.more", {
            count: rows.count
        })
        iconName: list.open ? "arrow-up" : "arrow-down"
        onClicked: list.open = !list.open
    }
}
