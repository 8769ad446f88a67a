pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// A first row of 一类事, and the way to all of them.
ColumnLayout {
    id: block

    required property HomeModel vm
    readonly property list<color> tints: [Theme.tintMint, Theme.tintCream, Theme.tintSky]

    Layout.fillWidth: true
    visible: vm.sceneCount > 0
    spacing: 0

    RowLayout {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: Words.say("home.scenes")
            role: "head"
            wrapMode: Text.NoWrap
        }

        TextLink {
            text: Words.fill("home.all_scenes", {
                count: block.vm.sceneCount
            })
            onClicked: block.vm.allScenes()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gutter

        Repeater {
            model: block.vm.scenes

            Tile {
                required property int index
                required property string scene
                required title
                required line
                required property string picture

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                padding: Theme.gapSmall
                leftPadding: Theme.gutter
                gap: Theme.gapSmall
                titleRole: Theme.large ? "small" : "body"
                iconSize: Theme.iconSmall + Theme.gapSmall
                tone: "soft"
                tint: block.tints[index % block.tints.length]
                iconName: picture
                onClicked: block.vm.chooseScene(scene)
            }
        }
    }
}
