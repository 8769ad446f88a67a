import QtQuick
import Budayang.Theme

// A small word about a thing: info, good, warn, danger or plain. Colour is never the only sign; the word says it.
Rectangle {
    id: tag

    property string text: ""
    property string tone: "info"

    readonly property color ink: tone === "good" ? Theme.good : tone === "warn" ? Theme.warn : tone === "danger" ? Theme.danger : tone === "plain" ? Theme.inkSoft : Theme.accent
    readonly property color fill: tone === "good" ? Theme.goodSoft : tone === "warn" ? Theme.warnSoft : tone === "danger" ? Theme.dangerSoft : tone === "plain" ? Theme.surfaceSoft : Theme.accentSoft

    implicitWidth: label.implicitWidth + Theme.gutter
    implicitHeight: label.implicitHeight + Theme.gapSmall
    radius: Theme.radiusSmall
    color: fill
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.hairline : 0

    Label {
        id: label

        anchors.centerIn: parent
        text: tag.text
        role: "small"
        color: tag.ink
        wrapMode: Text.NoWrap
    }
}
