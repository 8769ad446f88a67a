import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Home upright: the question in the blue field, then kinds, sections, scenes, and what one may leave behind.
ColumnLayout {
    id: page

    required property HomeModel vm

    spacing: Theme.homeGap

    Item {
        Layout.fillWidth: true
        implicitHeight: question.implicitHeight + Theme.gapSmall + ask.implicitHeight

        Rectangle {
            x: -Theme.margin
            width: parent.width + Theme.margin * 2
            height: question.implicitHeight + Theme.gapSmall + Theme.searchHeight * 0.62
            color: Theme.band
        }

        Label {
            id: question

            width: parent.width
            topPadding: Theme.gapTiny
            text: Words.say("home.question")
            role: "question"
            color: Theme.onBand
        }

        HomeAsk {
            id: ask

            anchors.top: question.bottom
            anchors.topMargin: Theme.gapSmall
            width: parent.width
            vm: page.vm
        }
    }

    HomeCompletions {
        id: completions

        Layout.fillWidth: true
        vm: page.vm
        writing: ask.writing
    }

    HomeSuggestions {
        visible: !completions.active
        vm: page.vm
    }

    HomeKinds {
        Layout.fillHeight: true
        vm: page.vm
        stacked: true
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

    HomeLeaving {
        Layout.fillHeight: true
        Layout.bottomMargin: Theme.gutter
        columns: 3
        vm: page.vm
    }
}
