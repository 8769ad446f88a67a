import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// Nothing here, or not now: a picture, a sentence, and (as children) the next step.
ColumnLayout {
    id: empty

    property string iconName: "question"
    property string title: ""
    property string titleRole: "head"
    property string text: ""
    property color tone: Theme.accent
    // Without its picture where large letters leave no room for one.
    property bool pictured: true
    default property alias actions: below.data

    Layout.fillWidth: true
    Layout.topMargin: Theme.margin
    spacing: Theme.gutter

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        visible: empty.pictured
        implicitWidth: Theme.iconHuge
        implicitHeight: Theme.iconHuge
        radius: width / 2
        color: Theme.accentSoft
        border.color: Theme.fillBorder
        border.width: Theme.contrast ? Theme.outlineWidth : 0

        Icon {
            anchors.centerIn: parent
            name: empty.iconName
            color: empty.tone
            size: Theme.iconLarge
        }
    }

    Label {
        Layout.fillWidth: true
        text: empty.title
        role: empty.titleRole
        horizontalAlignment: Text.AlignHCenter
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: empty.text
        tone: "soft"
        horizontalAlignment: Text.AlignHCenter
    }

    ColumnLayout {
        id: below

        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.gutter
        spacing: Theme.gutter
    }
}
