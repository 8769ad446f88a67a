pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// The search field, and beside (or below) it the scan tile, which makes room for the search button while one writes.
GridLayout {
    id: ask

    required property HomeModel vm
    property bool upright: false
    readonly property bool writing: field.editing || field.entered.length > 0

    columns: upright ? 1 : 2
    columnSpacing: Theme.gutter
    rowSpacing: Theme.gutter

    Field {
        id: field

        objectName: "homeSearch"
        Layout.fillWidth: true
        boxHeight: Theme.searchHeight
        iconName: "search"
        text: ask.vm.query
        placeholder: ask.upright || Theme.large ? Words.say("home.placeholder_short") : Words.say("home.placeholder")
        maximumLength: 60
        onTextEdited: value => ask.vm.write(value)
        onAccepted: ask.vm.search()
    }

    Tile {
        objectName: "homeScan"
        visible: !ask.writing
        Layout.fillWidth: ask.upright
        Layout.preferredWidth: Theme.scanWidth
        implicitHeight: ask.upright ? Theme.scanHeight : Theme.searchHeight
        padding: Theme.gapSmall
        leftPadding: Theme.gutter
        gap: Theme.gapSmall
        title: Words.say("home.scan")
        iconName: "scan"
        tone: "amber"
        onClicked: ask.vm.scan()
    }

    Loader {
        active: ask.writing
        visible: active
        Layout.fillWidth: ask.upright
        Layout.preferredWidth: Theme.scanWidth
        sourceComponent: PrimaryButton {
            objectName: "homeSearchButton"
            implicitHeight: ask.upright ? Theme.scanHeight : Theme.searchHeight
            radius: Theme.radiusCard
            fill: Theme.amber
            ink: Theme.onAmber
            iconName: "search"
            text: Words.say("home.search")
            onClicked: ask.vm.search()
        }
    }
}
