import QtQuick
import QtQuick.Layouts
import Budayang.Models
import Budayang.Theme

// The row of actions of a screen that leads to paper, and beside it (above it in portrait) what is wrong with the printers.
GridLayout {
    id: foot

    required property PaperNoticeModel paper
    property alias uniform: row.uniformCellSizes
    default property alias actions: row.data
    readonly property bool beside: Theme.landscape && Theme.step === 0

    // Larger letters leave no room beside the buttons.
    columns: beside ? 2 : 1
    columnSpacing: Theme.gutter
    rowSpacing: Theme.gapSmall

    PaperNotice {
        id: notice

        paper: foot.paper
    }

    RowLayout {
        id: row

        Layout.fillWidth: !foot.beside || !notice.visible
        spacing: Theme.gutter
    }
}
