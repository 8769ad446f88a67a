import QtQuick
import QtQuick.Layouts
import Budayang.Models
import Budayang.Theme

// The row of actions of a screen that leads to paper, and beside it (above it in portrait) what is wrong with the printers.
GridLayout {
    id: foot

    required property PaperNoticeModel paper
    // False while nothing on the screen leads to paper: then there is nothing to tell either.
    property bool offered: true
    default property alias actions: row.data
    // Beside the buttons the longest sentence needs three lines of nine letters; with less room it stands above them.
    // As long as nothing is laid out, room is taken for granted: a row too many would make the page scroll.
    readonly property real least: Theme.sizeSmall * 9 + Theme.iconSmall + Theme.gapSmall + Theme.gutter * 2
    readonly property bool beside: Theme.landscape && (width <= 0 || width - row.implicitWidth - columnSpacing >= least)

    columns: beside ? 2 : 1
    columnSpacing: Theme.gutter
    rowSpacing: Theme.gapSmall

    PaperNotice {
        id: notice

        paper: foot.paper
        visible: foot.offered && foot.paper.text.length > 0
    }

    RowLayout {
        id: row

        Layout.fillWidth: !foot.beside || !notice.visible
        spacing: Theme.gutter
    }
}
