import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// What happened to the paper: a large picture in a circle, one sentence, one line below it. Alone it stands in the
// middle; beside a list the words stand right of the picture.
GridLayout {
    id: shown

    property string iconName: "printer"
    property string tone: "info"
    property string title: ""
    property string text: ""
    property bool centred: true

    readonly property color ink: tone === "good" ? Theme.good : tone === "warn" ? Theme.warn : tone === "danger" ? Theme.danger : Theme.accent
    readonly property int side: centred ? Text.AlignHCenter : Text.AlignLeft

    Layout.fillWidth: true
    columns: centred ? 1 : 2
    columnSpacing: Theme.gutter
    rowSpacing: Theme.gutter + Theme.gapSmall
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + "。" + text

    Rectangle {
        Layout.alignment: shown.centred ? Qt.AlignHCenter : Qt.AlignTop
        implicitWidth: Theme.iconHuge * 1.5
        implicitHeight: implicitWidth
        radius: width / 2
        color: shown.tone === "good" ? Theme.goodSoft : shown.tone === "warn" ? Theme.warnSoft : shown.tone === "danger" ? Theme.dangerSoft : Theme.accentSoft
        border.color: Theme.fillBorder
        border.width: Theme.contrast ? Theme.outlineWidth : 0

        Icon {
            anchors.centerIn: parent
            name: shown.iconName
            color: shown.ink
            size: Math.round(Theme.iconHuge * 0.9)
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Label {
            Layout.fillWidth: true
            text: shown.title
            role: shown.centred ? "question" : "title"
            color: shown.ink
            horizontalAlignment: shown.side
            silent: true
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: shown.text
            horizontalAlignment: shown.side
            silent: true
        }
    }
}
