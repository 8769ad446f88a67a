import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Home lying: question, search and what one may leave behind in the blue field at the left, choices at the right.
RowLayout {
    id: page

    required property HomeModel vm

    spacing: Theme.margin * 2

    ColumnLayout {
        Layout.preferredWidth: Theme.homeLeft
        Layout.maximumWidth: Theme.homeLeft
        Layout.fillHeight: true
        Layout.bottomMargin: Theme.gutter
        spacing: Theme.gutter

        Rectangle {
            parent: page
            x: -Theme.margin
            width: Theme.homeLeft + Theme.margin * 2
            height: page.height
            z: -1
            color: Theme.band
            border.color: Theme.fillBorder
            border.width: Theme.contrast ? Theme.outlineWidth : 0
        }

        Label {
            Layout.fillWidth: true
            text: Words.say("home.question")
            role: "question"
            color: Theme.onBand
        }

        HomeAsk {
            Layout.fillWidth: true
            vm: page.vm
            upright: true
        }

        HomeSuggestions {
            vm: page.vm
        }

        Item {
            Layout.fillHeight: true
        }

        HomeLeaving {
            columns: 1
            vm: page.vm
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.gutter
        Layout.bottomMargin: Theme.gutter
        spacing: Theme.gutter

        HomeKinds {
            Layout.fillHeight: true
            vm: page.vm
            stacked: false
        }

        HomeSections {
            Layout.fillHeight: true
            Layout.verticalStretchFactor: 2
            vm: page.vm
        }

        HomeScenes {
            Layout.fillHeight: true
            vm: page.vm
        }
    }
}
