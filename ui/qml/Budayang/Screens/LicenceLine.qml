import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// One licence: green, yellow or grey, with the icon and the word that say the same; until when; a way to renew it.
Pressable {
    id: line

    property string name: ""
    property string standing: ""
    property string tone: "good"
    property string iconName: "check"
    property string until: ""
    property bool opens: false

    readonly property color ink: tone === "good" ? Theme.good : tone === "warn" ? Theme.warn : Theme.inkSoft

    Layout.fillWidth: true
    text: name + "，" + standing + "，" + until
    enabled: opens
    padding: Theme.pad
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)

    contentItem: RowLayout {
        spacing: Theme.gutter

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.iconSize
            implicitHeight: Theme.iconSize
            radius: width / 2
            color: line.tone === "good" ? Theme.goodSoft : line.tone === "warn" ? Theme.warnSoft : Theme.surfaceSoft
            border.color: Theme.fillBorder
            border.width: Theme.contrast ? Theme.hairline : 0

            Icon {
                anchors.centerIn: parent
                name: line.iconName
                color: line.ink
                size: Theme.iconSmall
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: line.name
                role: "card"
                tone: line.tone === "plain" ? "soft" : "ink"
                silent: true
            }

            Label {
                Layout.fillWidth: true
                text: line.until
                role: Theme.elder ? "body" : "small"
                tone: "soft"
                silent: true
            }
        }

        Tag {
            text: line.standing
            tone: line.tone
        }

        Icon {
            visible: line.opens
            name: "chevron-right"
            color: Theme.outline
            size: Theme.iconSmall
        }
    }
}
