pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// All that is known of the enterprise; each line is the way to change it.
PinnedPane {
    id: pane

    required property MatchModel vm

    title: Words.say("match.said_title")
    pinned: ColumnLayout {
        spacing: Theme.gutter

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: pane.vm.enterprise
            role: "head"
        }

        Label {
            Layout.fillWidth: true
            text: Words.say("match.said_line")
            tone: "soft"
        }
    }

    Repeater {
        model: pane.vm.said

        AnswerLine {
            required property string fact
            required property string origin
            required ask
            required answer

            note: origin
            onChanging: pane.vm.change(fact)
        }
    }
}
