pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The paper before it is printed, how the printer is, and what happened to the job. “请取走” only when it was sent.
ScreenFrame {
    id: screen

    required property PrintModel vm
    readonly property string stage: vm.stage
    readonly property bool stuck: stage === "trouble" || stage === "failed" || stage === "limited"
    readonly property bool middle: stage === "done" || stage === "phone" || stage === "printing" || stage === "look"

    // Where every line counts nothing is set in the middle.
    readonly property bool tight: Theme.elder && Theme.landscape

    title: stage === "phone" ? Words.say("print.phone_title") : stage === "ready" && Theme.landscape ? "" : vm.title
    subtitle: (stage === "ready" || stuck) && !Theme.landscape && !Theme.elder ? vm.paperTitle : ""
    spoken: stage === "done" ? Words.say("print.done_title") + "。" + vm.doneText : vm.title + "。" + vm.printerTitle + "。" + vm.printerText
    fills: true
    footer: PrintActions {
        vm: screen.vm
        paper: shown.paper
    }

    PaperPane {
        id: shown

        Layout.fillHeight: true
        visible: screen.stage === "ready"
        vm: screen.vm
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.stage === "preparing"

        Busy {
            anchors.centerIn: parent
            text: Words.say("print.preparing")
        }
    }

    Item {
        Layout.fillHeight: true
        visible: screen.middle || screen.stuck && !screen.tight
    }

    PrintTrouble {
        visible: screen.stuck
        vm: screen.vm
    }

    PrintPicture {
        visible: screen.stage === "printing"
        title: Words.say(screen.vm.slow ? "print.printing_slow_title" : "print.printing_title")
        text: Words.say(screen.vm.slow ? "print.printing_slow" : "print.printing")
    }

    Busy {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.gutter
        visible: screen.stage === "printing"
    }

    PrintPicture {
        visible: screen.stage === "look"
        iconName: screen.vm.printerIcon
        tone: screen.vm.printerTone
        title: screen.vm.printerTitle
        text: screen.vm.printerText
    }

    TakeIt {
        visible: screen.stage === "done"
        vm: screen.vm
    }

    QrImage {
        Layout.alignment: Qt.AlignHCenter
        visible: screen.stage === "phone"
        text: visible ? screen.vm.phoneText : ""
        caption: screen.vm.phoneCaption
        size: Math.round(Theme.qrSize * (Theme.landscape ? 1.2 : 1.5))
    }

    Label {
        Layout.fillWidth: true
        visible: screen.stage === "phone"
        text: Words.say("print.phone_line")
        tone: "soft"
        horizontalAlignment: Text.AlignHCenter
    }

    UnknownState {
        visible: screen.stage === "nothing"
        iconName: "printer"
        title: Words.say("print.nothing_title")
        text: screen.vm.nothingText

        PrimaryButton {
            text: Words.say("print.nothing_all")
            iconName: "all"
            onClicked: screen.vm.showAll()
        }
    }

    Item {
        Layout.fillHeight: true
        visible: screen.stage !== "ready" && screen.stage !== "preparing" && !(screen.stuck && screen.tight)
    }
}
