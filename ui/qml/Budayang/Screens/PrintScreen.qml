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
    readonly property bool onPaper: vm.stage === "ready" || vm.stage === "printing" || vm.stage === "failed"

    title: vm.stage === "phone" ? Words.say("print.phone_title") : onPaper && Theme.landscape ? "" : vm.title
    subtitle: onPaper && !Theme.landscape ? vm.paperTitle : ""
    spoken: vm.stage === "done" ? Words.say("print.done_title") + "。" + Words.say("print.done") : vm.title + "。" + vm.printerTitle + "。" + vm.printerText
    fills: true
    footer: PrintActions {
        vm: screen.vm
    }

    PaperPane {
        Layout.fillHeight: true
        visible: screen.onPaper
        vm: screen.vm
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: screen.vm.stage === "preparing"

        Busy {
            anchors.centerIn: parent
            text: Words.say("print.preparing")
        }
    }

    Item {
        Layout.fillHeight: true
        visible: screen.vm.stage === "done" || screen.vm.stage === "phone"
    }

    TakeIt {
        visible: screen.vm.stage === "done"
    }

    QrImage {
        Layout.alignment: Qt.AlignHCenter
        visible: screen.vm.stage === "phone"
        text: visible ? screen.vm.phoneText : ""
        caption: screen.vm.phoneCaption
        size: Math.round(Theme.qrSize * (Theme.landscape ? 1.2 : 1.5))
    }

    Label {
        Layout.fillWidth: true
        visible: screen.vm.stage === "phone"
        text: Words.say("print.phone_line")
        tone: "soft"
        horizontalAlignment: Text.AlignHCenter
    }

    UnknownState {
        visible: screen.vm.stage === "nothing"
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
        visible: !screen.onPaper && screen.vm.stage !== "preparing"
    }
}
