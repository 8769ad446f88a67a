import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// What a visitor may leave behind or come back for: 诉求, 办不成事, 查进度.
GridLayout {
    id: row

    required property HomeModel vm
    readonly property bool narrow: columns === 1
    readonly property int rowHeight: narrow ? Theme.touch : Theme.tileHeight
    readonly property int tilePadding: narrow || Theme.large ? Theme.gapSmall : Theme.gutter

    Layout.fillWidth: true
    columnSpacing: Theme.gutter
    rowSpacing: Theme.gapSmall

    Tile {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        implicitHeight: Math.max(row.rowHeight, implicitContentHeight + topPadding + bottomPadding)
        padding: row.tilePadding
        leftPadding: Theme.gutter
        gap: Theme.gapSmall * 1.5
        tone: "navy"
        title: Words.say("home.appeal")
        line: row.narrow ? "" : Words.say("home.appeal_line")
        iconName: "appeal"
        onClicked: row.vm.appeal()
    }

    Tile {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        implicitHeight: Math.max(row.rowHeight, implicitContentHeight + topPadding + bottomPadding)
        padding: row.tilePadding
        leftPadding: Theme.gutter
        gap: Theme.gapSmall * 1.5
        tone: "navy"
        title: Words.say("home.stuck")
        line: row.narrow ? "" : Words.say("home.stuck_line")
        iconName: "shield"
        onClicked: row.vm.stuck()
    }

    Tile {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        implicitHeight: Math.max(row.rowHeight, implicitContentHeight + topPadding + bottomPadding)
        padding: row.tilePadding
        leftPadding: Theme.gutter
        gap: Theme.gapSmall * 1.5
        tone: "navy"
        title: Words.say("home.progress")
        line: row.narrow ? "" : Words.say("home.progress_line")
        iconName: "receipt"
        onClicked: row.vm.progress()
    }
}
