pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Controls
import Budayang.Models

// The stations of a request. Only where it stands now is explained; the others are one line each.
Card {
    id: card

    required property TimelineModel vm

    spacing: 0

    Repeater {
        id: stations

        model: card.vm.rows

        TimelineRow {
            required property int index
            required property string standing
            required property string explained
            required title
            required when

            stage: standing === "trouble" ? "now" : standing
            detail: standing === "done" && card.vm.moving ? "" : explained
            last: index === stations.count - 1
        }
    }
}
