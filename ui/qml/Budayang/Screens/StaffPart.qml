import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// One part of the terminal: icon and word for its state, and the technician's line.
Card {
    id: part

    required property string title
    required property string word
    required property string detail
    required property string condition
    required property string advice

    readonly property bool wrong: condition === "fail"
    readonly property bool odd: condition === "warn"
    readonly property bool absent: condition === "absent"
    readonly property string tone: wrong ? "danger" : odd ? "warn" : absent ? "plain" : "good"
    readonly property color ink: wrong ? Theme.danger : odd ? Theme.warn : absent ? Theme.hint : Theme.good

    padding: Theme.gutter
    spacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: title + " " + word + " " + detail

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Icon {
            name: part.wrong ? "cross" : part.odd ? "warn" : part.absent ? "minus" : "check"
            color: part.ink
            size: Theme.iconSmall
        }

        Label {
            Layout.fillWidth: true
            text: part.title
            strong: true
            silent: true
        }

        Tag {
            text: part.word
            tone: part.tone
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: part.advice
        role: "small"
        silent: true
    }

    Label {
        Layout.fillWidth: true
        text: part.detail
        role: "small"
        tone: "soft"
        wrapMode: Text.Wrap
        silent: true
    }

    Item {
        Layout.fillHeight: true
    }
}
