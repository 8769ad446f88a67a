import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// 我要咨询, 我要查询, 我要办理.
RowLayout {
    id: row

    required property HomeModel vm
    property bool stacked: true

    Layout.fillWidth: true
    spacing: Theme.gutter

    Tile {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        padding: Theme.gutter
        leftPadding: row.stacked && !Theme.large ? Theme.pad : Theme.large ? Theme.gapSmall * 1.5 : Theme.gutter
        rightPadding: Theme.gapSmall
        gap: row.stacked ? Theme.gutter : Theme.gapSmall
        stacked: row.stacked
        plated: row.stacked
        title: Words.say("home.consult")
        line: Words.say("home.consult_line")
        titleRole: "tile"
        iconName: "consult"
        onClicked: row.vm.chooseKind("consult")
    }

    Tile {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        padding: Theme.gutter
        leftPadding: row.stacked && !Theme.large ? Theme.pad : Theme.large ? Theme.gapSmall * 1.5 : Theme.gutter
        rightPadding: Theme.gapSmall
        gap: row.stacked ? Theme.gutter : Theme.gapSmall
        stacked: row.stacked
        plated: row.stacked
        title: Words.say("home.query")
        line: Words.say("home.query_line")
        titleRole: "tile"
        iconName: "search"
        onClicked: row.vm.chooseKind("query")
    }

    Tile {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        padding: Theme.gutter
        leftPadding: row.stacked && !Theme.large ? Theme.pad : Theme.large ? Theme.gapSmall * 1.5 : Theme.gutter
        rightPadding: Theme.gapSmall
        gap: row.stacked ? Theme.gutter : Theme.gapSmall
        stacked: row.stacked
        plated: row.stacked
        title: Words.say("home.handle")
        line: Words.say("home.handle_line")
        titleRole: "tile"
        iconName: "handle"
        onClicked: row.vm.chooseKind("handle")
    }
}
