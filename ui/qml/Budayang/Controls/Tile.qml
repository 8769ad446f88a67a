import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// A tile of the home screen: icon and words side by side, or stacked. `tone`: card, soft, navy, accent, rust, amber.
Pressable {
    id: tile

    property string title: ""
    property string line: ""
    property string iconName: ""
    property string tone: "card"
    property color tint: Theme.surfaceSoft
    property bool stacked: false
    property bool plated: false
    property string titleRole: "card"
    property string lineRole: "small"
    property int iconSize: Theme.iconSize
    property int gap: Theme.gutter

    readonly property bool dark: tone === "navy" || tone === "accent" || tone === "rust"
    readonly property color ink: tone === "navy" ? Theme.onNavy : tone === "accent" ? Theme.onAccent : tone === "rust" ? Theme.onRust : tone === "amber" ? Theme.onAmber : Theme.ink
    readonly property color soft: tone === "navy" ? Theme.navySoft : dark || tone === "amber" ? ink : Theme.inkSoft

    text: line.length > 0 ? title + "，" + line : title
    padding: Theme.pad
    implicitHeight: Math.max(Theme.tileHeight, implicitContentHeight + topPadding + bottomPadding)
    fill: tone === "navy" ? Theme.navy : tone === "accent" ? Theme.accent : tone === "rust" ? Theme.rust : tone === "amber" ? Theme.amber : tone === "soft" ? tile.tint : Theme.surface
    outline: tone === "card" ? Theme.line : Theme.fillBorder

    contentItem: GridLayout {
        columns: tile.stacked ? 1 : 2
        columnSpacing: tile.gap
        rowSpacing: Theme.gapSmall

        IconPlate {
            Layout.alignment: Qt.AlignVCenter | Qt.AlignLeft
            visible: tile.iconName.length > 0
            plated: tile.plated
            name: tile.iconName
            ink: tile.dark || tile.tone === "amber" ? tile.ink : tile.tone === "soft" ? Theme.ink : Theme.accent
            iconSize: tile.plated ? Theme.iconSize : tile.iconSize
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: tile.stacked
            Layout.alignment: Qt.AlignVCenter
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: tile.stacked
                verticalAlignment: tile.stacked ? Text.AlignBottom : Text.AlignTop
                text: tile.title
                role: tile.titleRole
                strong: tile.tone !== "card" || tile.line.length > 0
                color: tile.ink
                silent: true
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: tile.line
                role: tile.lineRole
                color: tile.soft
                silent: true
            }
        }
    }
}
