import QtQuick
import Budayang.Controls
import Budayang.Theme
import Budayang.Models

// Where the screens stand. Each comes with its model, fades in calmly and is thrown away when the next one comes.
Item {
    id: place

    required property ShellModel shell

    // A screen may ask for a person too (attract, the tiles of 长辈版): it declares `signal helpAsked`.
    signal helpAsked

    function load(): void {
        fade.stop();
        Traces.begin(shell.screenTraces);
        loader.setSource("", {});
        loader.setSource(shell.screenSource, {
            vm: shell.screenModel
        });
        if (loader.status === Loader.Error)
            Qt.callLater(shell.screenMissing);
        else if (Theme.quick > 0)
            fade.restart();
        else
            loader.opacity = 1;
    }

    clip: true
    Component.onCompleted: load()

    Connections {
        target: place.shell
        function onScreenChanged(): void {
            place.load();
        }
        function onLeaving(): void {
            place.shell.keepTraces(Traces.leave());
        }
    }

    Loader {
        id: loader

        objectName: "screenLoader"
        anchors.fill: parent
        focus: true
    }

    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onHelpAsked(): void {
            place.helpAsked();
        }
        function onKnocked(): void {
            place.shell.knock();
        }
    }

    NumberAnimation {
        id: fade

        target: loader
        property: "opacity"
        from: 0.3
        to: 1
        duration: Theme.quick
        easing.type: Easing.OutCubic
    }
}
