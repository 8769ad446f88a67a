pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Models

// What may lie over a screen, one at a time: a question, help, the sizes; and above all the idle warning.
Item {
    id: overlays

    required property ShellModel shell
    property string shown: ""

    function show(name: string): void {
        shown = name;
    }

    function close(): void {
        shown = "";
    }

    Connections {
        target: overlays.shell
        function onScreenChanged(): void {
            overlays.close();
        }
    }

    Loader {
        anchors.fill: parent
        active: overlays.shown === "end"
        sourceComponent: EndDialog {
            onCloseAsked: overlays.close()
            onEndAsked: {
                overlays.close();
                overlays.shell.endVisit();
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: overlays.shown === "help"
        sourceComponent: HelpOverlay {
            shell: overlays.shell
            onCloseAsked: overlays.close()
        }
    }

    Loader {
        anchors.fill: parent
        active: overlays.shown === "size"
        sourceComponent: SizePanel {
            shell: overlays.shell
            onCloseAsked: overlays.close()
        }
    }

    Loader {
        anchors.fill: parent
        active: overlays.shell.warning
        sourceComponent: IdleWarning {
            shell: overlays.shell
        }
    }
}
