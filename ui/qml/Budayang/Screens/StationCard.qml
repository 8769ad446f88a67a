import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models

// The station of an industry platform, over everything it does.
Card {
    id: station

    property string name: ""
    property string address: ""
    property string hours: ""
    property string phone: ""
    property string route: ""

    Label {
        Layout.fillWidth: true
        text: Words.say("results.station")
        role: "small"
        tone: "accent"
    }

    PlaceCard {
        name: station.name
        address: station.address
        hours: station.hours
        phone: station.phone
        route: station.route
    }
}
