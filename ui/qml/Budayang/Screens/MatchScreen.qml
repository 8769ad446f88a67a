pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// 企业找政策: questions one a screen, then what the enterprise is entitled to; everything said can be changed.
ScreenFrame {
    id: screen

    required property MatchModel vm

    readonly property bool asking: vm.phase === "asking"
    readonly property bool result: vm.phase === "result"
    // Nothing that can be used yet, and questions are left: paper would say nothing.
    readonly property bool tooFew: result && vm.certain === 0 && vm.canAskMore
    readonly property bool said: vm.phase === "said"
    readonly property string pageTitle: asking ? Words.say(vm.correcting ? "match.correcting" : "match.title") : said ? Words.say("match.said_title") : vm.certain > 0 ? Words.fill("match.result_title", {
        count: vm.certain
    }) : Words.say("match.result_none")

    title: Theme.landscape || vm.phase === "nothing" ? "" : pageTitle
    fills: result
    part: vm.phase + vm.ask
    spoken: asking ? vm.stepText + "。" + vm.ask : pageTitle
    footer: PaperFooter {
        visible: screen.vm.phase !== "nothing"
        paper: screen.vm.paper
        offered: screen.result && !screen.tooFew

        ScrollArrows {
            Layout.fillWidth: false
            visible: Theme.landscape && screen.result && found.list.long
            atTop: found.list.atTop
            atEnd: found.list.atEnd
            onTurned: direction => found.list.turn(direction)
        }

        Item {
            Layout.fillWidth: true
            visible: Theme.landscape
        }

        SecondaryButton {
            visible: screen.asking && screen.vm.canGoBack
            text: Words.say("match.previous")
            iconName: "back"
            onClicked: screen.vm.previous()
        }

        SecondaryButton {
            visible: screen.asking && screen.vm.anythingSaid && !screen.vm.correcting && !Theme.elder
            text: Words.say("match.see_now")
            iconName: "policy"
            onClicked: screen.vm.showResult()
        }

        SecondaryButton {
            visible: screen.asking && !screen.vm.anythingSaid && !Theme.elder
            text: Words.say("match.scan")
            iconName: "scan"
            onClicked: screen.vm.scan()
        }

        NextButton {
            visible: screen.asking
            enabled: screen.vm.canProceed
            text: screen.vm.correcting ? Words.say("match.keep") : Words.say("match.next")
            iconName: "arrow-right"
            onClicked: screen.vm.proceed()
        }

        SecondaryButton {
            visible: screen.result && screen.vm.anythingSaid
            text: Words.say("match.change")
            iconName: "edit"
            onClicked: screen.vm.showSaid()
        }

        SecondaryButton {
            visible: screen.result && screen.vm.canAskMore && !screen.tooFew && !Theme.elder
            text: Words.say("match.ask_more")
            iconName: "question"
            onClicked: screen.vm.askMore()
        }

        NextButton {
            visible: screen.tooFew
            text: Words.say("match.ask_more")
            iconName: "question"
            onClicked: screen.vm.askMore()
        }

        NextButton {
            visible: screen.result && !screen.tooFew
            text: Words.say("match.print")
            iconName: "printer"
            onClicked: screen.vm.showPrint()
        }

        NextButton {
            visible: screen.said
            text: Words.say("match.see")
            iconName: "arrow-right"
            onClicked: screen.vm.showResult()
        }
    }

    MatchQuestion {
        visible: screen.asking
        frame: screen
        vm: screen.vm
    }

    MatchResult {
        id: found

        visible: screen.result
        vm: screen.vm
        title: screen.pageTitle
    }

    MatchSaid {
        visible: screen.said
        frame: screen
        vm: screen.vm
    }

    UnknownState {
        visible: screen.vm.phase === "nothing"
        iconName: "policy"
        title: Words.say("match.nothing_title")
        text: Words.say("match.nothing")

        PrimaryButton {
            text: Words.say("match.appeal")
            iconName: "appeal"
            onClicked: screen.vm.appeal()
        }
    }
}
