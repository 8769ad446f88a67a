pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Budayang.Theme
import Budayang.Models

// The window: one stage of 1080x1920 (or 1920x1080) scaled into it. Header, screen and bar keep their places on it.
Window {
    id: root

    required property ShellModel shell

    function pressFocused(): void {
        (root.activeFocusItem as T.AbstractButton)?.click();
    }

    width: Theme.stageWidth
    height: Theme.stageHeight
    color: Theme.page
    title: shell.hallName

    Binding {
        target: Theme
        property: "elder"
        value: root.shell.elder
    }

    Binding {
        target: Theme
        property: "large"
        value: root.shell.large
    }

    Binding {
        target: Theme
        property: "contrast"
        value: root.shell.contrast
    }

    Binding {
        target: Theme
        property: "landscape"
        value: root.shell.landscape
    }

    Binding {
        target: Theme
        property: "tallHeader"
        value: root.shell.tall
    }

    Binding {
        target: Theme
        property: "keyboardHeight"
        value: keyboard.shownHeight
    }

    Item {
        id: stage

        width: Theme.stageWidth
        height: Theme.stageHeight
        anchors.centerIn: parent
        scale: Math.min(root.width / width, root.height / height)
        clip: scale !== 1
        // Once for every button there is: a handler in each of them would be made before the first frame.
        Keys.onReturnPressed: root.pressFocused()
        Keys.onEnterPressed: root.pressFocused()

        Rectangle {
            anchors.fill: parent
            color: Theme.page
        }

        Header {
            id: header

            shell: root.shell
            width: parent.width
            // With the keyboard up in landscape its line is wanted for what is being written.
            visible: root.shell.barred && (!Theme.narrow || root.shell.tall)
            height: visible ? Theme.headerHeight : 0
        }

        ScreenPlace {
            id: place

            shell: root.shell
            width: parent.width
            anchors.top: header.bottom
            anchors.bottom: keyboard.open ? keyboard.top : root.shell.barred ? bar.top : parent.bottom
        }

        BottomBar {
            id: bar

            shell: root.shell
            width: parent.width
            height: Theme.barHeight
            anchors.bottom: parent.bottom
            visible: root.shell.barred
            onEndAsked: overlays.show("end")
            onHelpAsked: overlays.show("help")
            onSizeAsked: overlays.show("size")
        }

        KeyboardArea {
            id: keyboard

            width: parent.width
            anchors.bottom: bar.top
        }

        Overlays {
            id: overlays

            shell: root.shell
            anchors.fill: parent
        }

        Connections {
            target: place
            function onHelpAsked(): void {
                overlays.show("help");
            }
        }
    }
}
