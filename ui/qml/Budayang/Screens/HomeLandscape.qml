import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Home lying: question, search and what one may leave behind in the blue field at the left, choices at the right.
Item {
    id: page

    required property HomeModel vm

    implicitHeight: Math.max(asking.implicitHeight, choosing.implicitHeight)

    Rectangle {
        x: -Theme.margin
        width: Theme.homeLeft + Theme.margin * 2
        height: page.height
        color: Theme.band
        border.color: Theme.fillBorder
        border.width: Theme.contrast ? Theme.outlineWidth : 0
    }

    ColumnLayout {
        id: asking

        width: Theme.homeLeft
        height: page.height
        spacing: Theme.gutter

        Label {
            Layout.fillWidth: true
            text: Words.say("home.question")
            role: "question"
            color: Theme.onBand
        }

        HomeAsk {
            id: ask

            Layout.fillWidth: true
            vm: page.vm
            upright: true
        }

        HomeSuggestions {
            vm: page.vm
        }

        HomeLeaving {
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.gutter
            columns: 1
            vm: page.vm
        }
    }

    ColumnLayout {
        id: choosing

        anchors.left: asking.right
        anchors.leftMargin: Theme.margin * 2
        anchors.right: parent.right
        height: page.height
        spacing: Theme.gapSmall

        HomeCompletions {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gutter
            vm: page.vm
            writing: ask.writing
        }

        HomeKinds {
            Layout.fillHeight: true
            Layout.topMargin: Theme.gutter
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
            Layout.bottomMargin: Theme.gutter
            vm: page.vm
        }
    }
}
