import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// The one sentence of the checklist, large: what is still missing, or that all is there.
Rectangle {
    id: headline

    property string title: ""
    property string text: ""
    property string count: ""
    property bool good: false

    // In the wide shape of 长辈版 it stands under a title of two lines.
    readonly property bool tight: Theme.landscape && Theme.elder
    readonly property int inset: tight ? Theme.gutter : Theme.pad

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + inset * 2
    implicitHeight: column.implicitHeight + inset * 2
    radius: Theme.radiusCard
    color: good ? Theme.goodSoft : Theme.navy
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: headline.inset
        spacing: Theme.gapTiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                text: headline.title
                role: headline.tight ? "title" : "question"
                tone: headline.good ? "good" : "onNavy"
            }

            Icon {
                Layout.alignment: Qt.AlignTop
                name: headline.good ? "check" : "document"
                color: headline.good ? Theme.good : Theme.onNavy
                size: headline.tight ? Theme.iconSize : Theme.iconLarge
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: headline.text
            tone: headline.good ? "ink" : "navySoft"
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0 && !Theme.elder
            text: headline.count
            role: "small"
            tone: headline.good ? "ink" : "navySoft"
        }
    }
}
