pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The enterprise whose code was scanned. First everything that the code says, to be confirmed; then its page.
ScreenFrame {
    id: screen

    required property EnterpriseModel vm

    readonly property string pageTitle: !vm.known ? "" : !vm.confirmed ? Words.say("enterprise.title_confirm") : vm.name.length > 0 ? vm.name : Words.say("enterprise.unnamed")

    readonly property bool nextShown: vm.confirmed && vm.nextName.length > 0

    title: Theme.landscape ? "" : pageTitle
    subtitle: vm.known && !vm.confirmed && !Theme.landscape && !Theme.elder ? Words.say("enterprise.confirm_line") : ""
    spoken: vm.known ? pageTitle + "。" + vm.name + "。" + vm.gradeText : Words.say("enterprise.unknown")
    footer: PaperFooter {
        visible: screen.vm.known
        paper: screen.vm.paper
        offered: screen.vm.confirmed

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        SecondaryButton {
            text: Words.say(Theme.elder && screen.vm.confirmed ? "enterprise.rescan" : "enterprise.not_us")
            iconName: Theme.elder ? "" : "scan"
            onClicked: screen.vm.again()
        }

        NextButton {
            visible: !screen.vm.confirmed
            text: Words.say(screen.vm.fromForm ? "enterprise.confirm_form" : "enterprise.confirm")
            iconName: Theme.elder ? "" : "check"
            onClicked: screen.vm.confirm()
        }

        NextButton {
            visible: screen.vm.confirmed
            text: Words.say("enterprise.policies")
            iconName: "policy"
            onClicked: screen.vm.findPolicies()
        }
    }

    PinnedPane {
        frame: screen
        title: screen.pageTitle
        visible: screen.vm.known
        share: 0.44
        pinned: ColumnLayout {
            spacing: Theme.gutter

            EnterpriseCard {
                vm: screen.vm
                named: !screen.vm.confirmed
            }

            Notice {
                visible: screen.vm.doubt.length > 0
                tone: "warn"
                text: screen.vm.doubt
            }

            LicenceNext {
                visible: screen.nextShown && !Theme.landscape
                vm: screen.vm
            }

            EnterpriseWays {
                visible: screen.vm.confirmed && Theme.landscape
                vm: screen.vm
            }
        }

        LicenceNext {
            visible: screen.nextShown && Theme.landscape
            vm: screen.vm
        }

        EnterpriseFacts {
            visible: !screen.vm.confirmed
            vm: screen.vm
            title: Words.say("enterprise.facts")
        }

        LicenceList {
            visible: screen.vm.confirmed || screen.vm.licensed
            vm: screen.vm
        }

        EnterpriseWays {
            visible: screen.vm.confirmed && !Theme.landscape
            vm: screen.vm
        }

        EnterpriseScenes {
            shown: screen.vm.confirmed
            vm: screen.vm
        }

        EnterpriseFacts {
            visible: screen.vm.confirmed
            vm: screen.vm
            title: Words.say("enterprise.facts_page")
        }
    }

    UnknownState {
        visible: !screen.vm.known
        iconName: "scan"
        title: Words.say("enterprise.unknown_title")
        text: Words.say("enterprise.unknown")

        PrimaryButton {
            text: Words.say("enterprise.scan")
            iconName: "scan"
            onClicked: screen.vm.again()
        }
    }
}
