import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// One thing that a policy gives: the figure large and tabular where there is one, the words below.
Rectangle {
    id: benefit

    property string figure: ""
    property string per: ""
    property string label: ""
    property string text: ""

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + Theme.pad * 2
    implicitHeight: column.implicitHeight + Theme.pad * 2
    radius: Theme.radiusCard
    color: Theme.goodSoft
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.outlineWidth : 0

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gapTiny

        Label {
            Layout.fillWidth: true
            text: benefit.label
            role: benefit.figure.length > 0 ? "body" : "card"
            tone: benefit.figure.length > 0 ? "soft" : "good"
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gutter
            visible: benefit.figure.length > 0

            Label {
                id: figure

                text: benefit.figure
                role: "number"
                tone: "good"
            }

            Label {
                height: figure.height
                verticalAlignment: Text.AlignVCenter
                text: benefit.per
                tone: "soft"
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: benefit.text
        }
    }
}
