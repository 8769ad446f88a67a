import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One condition in words: it fits, it is missing, it is not known, or a person has to look. Icon and word, not colour.
RowLayout {
    id: line

    property string outcome: "met"
    property string text: ""

    readonly property color ink: outcome === "met" ? Theme.good : outcome === "not_met" ? Theme.danger : Theme.warn
    readonly property string outcomeKey: "match.outcome_" + outcome
    readonly property string said: outcome === "met" ? text : outcome === "not_met" ? Words.fill("match.missing", {
        text: text
    }) : Words.fill("match.reason", {
        outcome: Words.say(outcomeKey),
        text: text
    })

    Layout.fillWidth: true
    spacing: Theme.gapSmall

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.gapTiny
        name: line.outcome === "met" ? "check" : line.outcome === "not_met" ? "plus" : line.outcome === "confirm" ? "eye" : "question"
        color: line.ink
        size: Theme.iconSmall
    }

    Label {
        Layout.fillWidth: true
        text: line.said
        strong: line.outcome === "not_met"
        silent: true
    }
}
