import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// How sure a code is: 已核验, 已识别未核验, 无法识别. Icon, word and colour say the same; the three are never mixed.
Rectangle {
    id: mark

    property string grade: "none"
    property string text: ""

    readonly property color ink: grade === "verified" ? Theme.good : grade === "claimed" ? Theme.warn : Theme.inkSoft

    implicitWidth: row.implicitWidth + Theme.gutter * 2
    implicitHeight: row.implicitHeight + Theme.gapSmall * 2
    radius: height / 2
    color: grade === "verified" ? Theme.goodSoft : grade === "claimed" ? Theme.warnSoft : Theme.surfaceSoft
    border.color: Theme.fillBorder
    border.width: Theme.contrast ? Theme.hairline : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gapSmall

        Icon {
            name: mark.grade === "verified" ? "shield" : mark.grade === "claimed" ? "eye" : "question"
            color: mark.ink
            size: Theme.iconSmall
        }

        Label {
            text: mark.text
            strong: true
            color: mark.ink
            wrapMode: Text.NoWrap
            silent: true
        }
    }
}
