import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// A code that was read: large, in groups of four, with the one honest grade.
Card {
    id: card

    property string uscc: ""

    padding: Theme.margin
    spacing: Theme.gutter

    IconPlate {
        name: "building"
    }

    Label {
        Layout.fillWidth: true
        text: Words.say("scan.found_text")
        tone: "soft"
    }

    Label {
        Layout.fillWidth: true
        text: card.uscc
        role: "number"
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
        minimumPixelSize: Theme.sizeSmall
    }

    Tag {
        text: Words.say("scan.grade")
        tone: "warn"
    }

    Label {
        Layout.fillWidth: true
        text: Words.say("scan.grade_note")
        role: "small"
        tone: "soft"
    }
}
