import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One result group: how many policies, large; icon and word say which. The chosen one is filled. Four in a narrow row go
// without the icon.
Pressable {
    id: tab

    property string group: ""
    property string label: ""
    property string iconName: ""
    property int count: 0
    property bool chosen: false
    property bool roomy: true

    readonly property bool good: group === "automatic" || group === "applicable"
    readonly property color ink: chosen ? Theme.onAccent : count === 0 ? Theme.hint : good ? Theme.good : Theme.ink

    text: label + " " + count + " " + Words.say("match.unit")
    padding: roomy && !(Theme.landscape && Theme.step > 0) ? Theme.gutter : Theme.gapSmall
    fill: chosen ? Theme.accent : Theme.surface
    outline: chosen ? Theme.accent : Theme.line
    Accessible.role: Accessible.PageTab
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.gapTiny

            Icon {
                Layout.rightMargin: Theme.gapTiny
                visible: tab.roomy || !Theme.landscape
                name: tab.iconName
                color: tab.ink
                size: Theme.iconSmall
            }

            Label {
                Layout.alignment: Qt.AlignBaseline
                text: tab.count
                // In the wide shape of 长辈版 height is dear.
                role: Theme.elder && Theme.landscape ? "head" : "number"
                color: tab.ink
                wrapMode: Text.NoWrap
                silent: true
            }

            Label {
                Layout.alignment: Qt.AlignBaseline
                text: Words.say("match.unit")
                role: "small"
                color: tab.ink
                wrapMode: Text.NoWrap
                silent: true
            }
        }

        Label {
            Layout.fillWidth: true
            text: tab.label
            role: "small"
            strong: tab.chosen
            color: tab.chosen ? Theme.onAccent : Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
            silent: true
        }
    }
}
