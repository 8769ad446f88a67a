import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// A web site to do it on: its name and address, and the code that opens it on a phone.
RowLayout {
    id: online

    property string name: ""
    property string url: ""

    Layout.fillWidth: true
    spacing: Theme.gutter

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        Label {
            Layout.fillWidth: true
            text: online.name
            strong: true
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: online.url
            role: "small"
            tone: "soft"
            wrapMode: Text.WrapAnywhere
        }

        Label {
            Layout.fillWidth: true
            visible: online.url.length > 0
            text: Words.say("item.online_scan")
            role: "small"
            tone: "accent"
        }
    }

    QrImage {
        visible: online.url.length > 0
        text: online.url
        size: Math.round(Theme.qrSize / 2)
        Accessible.name: Words.say("item.online_scan")
    }
}
