import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Home in 长辈版: one question, six big tiles, nothing else.
ColumnLayout {
    id: page

    required property HomeModel vm

    signal helpAsked

    spacing: Theme.gutter

    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.landscape ? 0 : Theme.gutter
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: Words.say("home.elder_question")
            role: "question"
        }

        Label {
            Layout.fillWidth: true
            text: Words.say("home.elder_hint")
            tone: "soft"
            visible: !(Theme.landscape && Theme.large)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Theme.gutter
        columns: Theme.landscape ? 3 : 2
        columnSpacing: Theme.gutter
        rowSpacing: Theme.gutter

        HomeElderTile {
            title: Words.say("home.elder_ask")
            line: Words.say("home.elder_ask_line")
            iconName: "consult"
            tone: "accent"
            onClicked: page.vm.askFreely()
        }

        HomeElderTile {
            title: Words.say("home.elder_help")
            line: Words.say("home.elder_help_line")
            iconName: "help"
            tone: "rust"
            onClicked: page.helpAsked()
        }

        HomeElderTile {
            title: Words.say("home.elder_guide")
            line: Words.say("home.elder_guide_line")
            iconName: "handle"
            onClicked: page.vm.allItems()
        }

        HomeElderTile {
            title: Words.say("home.elder_progress")
            line: Words.say("home.elder_progress_line")
            iconName: "clock"
            onClicked: page.vm.progress()
        }

        HomeElderTile {
            title: Words.say("home.elder_appeal")
            line: Words.say("home.elder_appeal_line")
            iconName: "speak"
            onClicked: page.vm.appeal()
        }

        HomeElderTile {
            title: Words.say("home.elder_stuck")
            line: Words.say("home.elder_stuck_line")
            iconName: "shield"
            onClicked: page.vm.stuck()
        }
    }
}
