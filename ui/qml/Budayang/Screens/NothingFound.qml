import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Nothing fits: a picture, a sentence, and four ways on.
ColumnLayout {
    id: nothing

    required property ResultsModel vm

    signal rephrase

    Layout.fillWidth: true
    spacing: Theme.gutter

    EmptyState {
        visible: !Theme.landscape
        Layout.topMargin: Theme.gapSmall
        Layout.bottomMargin: Theme.gapSmall
        iconName: "search"
        title: nothing.vm.nothingText
        text: Words.say("results.nothing_line")
    }

    ListCard {
        Layout.fillWidth: true
        visible: nothing.vm.searching
        iconName: "edit"
        title: Words.say("results.rephrase")
        line: Theme.elder ? "" : Words.say("results.rephrase_line")
        onClicked: nothing.rephrase()
    }

    ListCard {
        Layout.fillWidth: true
        visible: !nothing.vm.searching
        iconName: "all"
        title: Words.say("results.show_all")
        onClicked: nothing.vm.showAll()
    }

    ListCard {
        Layout.fillWidth: true
        visible: nothing.vm.canAskWho
        iconName: "people"
        title: Words.say("results.ask_who")
        line: Theme.elder ? "" : Words.say("results.ask_who_line")
        onClicked: nothing.vm.askWho()
    }

    ListCard {
        Layout.fillWidth: true
        iconName: "appeal"
        title: Words.say("results.appeal")
        line: Theme.elder ? "" : Words.say("results.appeal_line")
        onClicked: nothing.vm.appeal()
    }

    CallCard {
        label: Words.say("results.call")
        number: nothing.vm.hotline
    }
}
