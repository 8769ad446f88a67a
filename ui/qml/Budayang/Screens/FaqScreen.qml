pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// A question and its answer, large; then where it leads on and whom to call.
ScreenFrame {
    id: screen

    required property FaqModel vm

    title: vm.known && !Theme.landscape ? vm.title : ""
    spoken: vm.known ? vm.title + "。" + vm.summary : Words.say("faq.unknown")
    footer: PaperFooter {
        visible: screen.vm.known
        paper: screen.vm.paper

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        SecondaryButton {
            text: Words.say("faq.ask_again")
            iconName: "search"
            onClicked: screen.vm.askAgain()
        }

        NextButton {
            text: Words.say("faq.print")
            iconName: "printer"
            onClicked: screen.vm.showPrint()
        }
    }

    PinnedPane {
        frame: screen
        title: screen.vm.title
        visible: screen.vm.known
        share: 0.5
        pinned: ColumnLayout {
            spacing: Theme.gutter

            Card {
                Label {
                    Layout.fillWidth: true
                    text: screen.vm.summary
                    role: "card"
                    strong: false
                    lineHeight: Theme.lineHeight
                }
            }

            Notice {
                visible: !screen.vm.reviewed
                tone: "warn"
                text: Words.say("item.unreviewed")
            }
        }

        LinkSection {
            title: Words.say("faq.leads")
            model: screen.vm.leads
            onChosen: (opens, key) => screen.vm.choose(opens, key)
        }

        PhoneSection {
            title: Words.say("faq.phones")
            model: screen.vm.phones
        }

        SourceLine {
            documents: screen.vm.sourceText
        }
    }

    UnknownState {
        visible: !screen.vm.known
        iconName: "question"
        title: Words.say("faq.unknown_title")
        text: Words.say("faq.unknown")

        PrimaryButton {
            text: Words.say("faq.all")
            iconName: "all"
            onClicked: screen.vm.showAll()
        }
    }
}
