import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Models

// A QR code on white with its quiet zone, whatever the mode, and a sentence that says what it is for.
ColumnLayout {
    id: image

    property alias text: code.text
    property string caption: ""
    property int size: Theme.qrSize

    spacing: Theme.gapSmall

    QrCode {
        id: code

        Layout.alignment: Qt.AlignHCenter
        implicitWidth: image.size
        implicitHeight: image.size
        Accessible.role: Accessible.Graphic
        Accessible.name: image.caption
    }

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: image.size * 1.1
        Layout.alignment: Qt.AlignHCenter
        visible: text.length > 0
        text: image.caption
        role: "small"
        tone: "soft"
        horizontalAlignment: Text.AlignHCenter
    }
}
