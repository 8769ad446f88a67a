import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The visitor's words with their slips put right; one tap says them.
Pressable {
    id: meant

    property string words: ""

    signal taken(string words)

    Layout.fillWidth: true
    visible: words.length > 0
    text: Words.say("results.did_you_mean") + words
    fill: Theme.accentSoft
    outline: Theme.contrast ? Theme.outline : Theme.accentBorder
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall
    onClicked: taken(words)

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Label {
            text: Words.say("results.did_you_mean")
            wrapMode: Text.NoWrap
            silent: true
        }

        Label {
            Layout.fillWidth: true
            text: meant.words
            strong: true
            tone: "accent"
            silent: true
        }

        Icon {
            name: "chevron-right"
            color: Theme.accent
            size: Theme.iconSmall
        }
    }
}
