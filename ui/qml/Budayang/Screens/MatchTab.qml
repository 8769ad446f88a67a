import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// One result group: how many policies, large; icon and word say which. The chosen one is filled.
Pressable {
    id: tab

    property string group: ""
    property string label: ""
    property string iconName: ""
    property int count: 0
    property bool chosen: false

    readonly property bool good: group === "automatic" || group === "applicable"
    readonly property color ink: chosen ? Theme.onAccent : count === 0 ? Theme.hint : good ? Theme.good : Theme.ink

    text: label + " " + count
    padding: Theme.landscape ? Theme.gapSmall : Theme.gutter
    fill: chosen ? Theme.accent : Theme.surface
    outline: chosen ? Theme.accent : Theme.line
    Accessible.role: Accessible.PageTab
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.gapSmall

            Icon {
                name: tab.iconName
                color: tab.ink
                size: Theme.iconSmall
            }

            Label {
                text: tab.count
                role: "number"
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
