import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Where to go: the place, the window, and everything that helps to get there at the right hour.
ColumnLayout {
    id: place

    property string name: ""
    property string window: ""
    property string address: ""
    property string hours: ""
    property string phone: ""
    property string route: ""
    // Whether a tap on the name opens the page of the place.
    property bool opens: false

    signal chosen

    Layout.fillWidth: true
    spacing: Theme.gapSmall

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gutter

        Label {
            Layout.fillWidth: true
            text: place.name
            strong: true
        }

        TextLink {
            visible: place.opens && !Theme.elder
            text: Words.say("item.open_place")
            onClicked: place.chosen()
        }
    }

    KeyValueRow {
        visible: value.length > 0
        name: Words.say("item.window")
        value: place.window
    }

    KeyValueRow {
        visible: value.length > 0
        name: Words.say("item.address")
        value: place.address
    }

    KeyValueRow {
        visible: value.length > 0
        name: Words.say("item.hours")
        value: place.hours
    }

    KeyValueRow {
        visible: value.length > 0 && !Theme.elder
        name: Words.say("item.route")
        value: place.route
    }

    KeyValueRow {
        visible: value.length > 0
        name: Words.say("item.phones")
        value: place.phone
    }
}
