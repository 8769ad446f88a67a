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

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + Theme.pad * 2
    implicitHeight: column.implicitHeight + Theme.pad * 2
    radius: Theme.radiusCard
    color: good ? Theme.goodSoft : Theme.navy
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gapTiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                text: headline.title
                role: "question"
                tone: headline.good ? "good" : "onNavy"
            }

            Icon {
                Layout.alignment: Qt.AlignTop
                name: headline.good ? "check" : "document"
                color: headline.good ? Theme.good : Theme.onNavy
                size: Theme.iconLarge
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
