pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// What was found: the groups on top (in landscape beside), the policies of the chosen one below, how it is computed.
GridLayout {
    id: result

    required property MatchModel vm
    property string title: ""
    readonly property alias list: pane

    readonly property real leftWidth: Math.floor((width - columnSpacing) * 0.34)

    Layout.fillWidth: true
    Layout.fillHeight: true
    columns: Theme.landscape ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: Theme.gutter

    ColumnLayout {
        Layout.fillWidth: !Theme.landscape
        Layout.preferredWidth: Theme.landscape ? result.leftWidth : -1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.gutter

        Label {
            Layout.fillWidth: true
            visible: Theme.landscape
            text: result.title
            // In the largest letters a second line would push the groups out of sight.
            role: Theme.step === 3 ? "head" : "title"
        }

        MatchTabs {
            choosing: true
            vm: result.vm
        }

        Label {
            Layout.fillWidth: true
            visible: !result.vm.empty && !(Theme.elder && Theme.landscape)
            text: result.vm.groupLine
            tone: "soft"
        }
    }

    ListPane {
        id: pane

        arrowsElsewhere: Theme.landscape
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.landscape ? result.width - result.columnSpacing - result.leftWidth : -1
        model: result.vm.rows
        header: result.vm.empty ? nothing : null
        footer: notes
        delegate: MatchCard {
            required property string policy
            required title
            required money
            required benefit
            required reasons
            required outcomes
            required more
            required deadline
            required hurry
            required how
            required mark

            width: ListView.view.width
            onClicked: result.vm.open(policy)
        }
    }

    Component {
        id: nothing

        MatchEmpty {
            width: ListView.view.width
            vm: result.vm
        }
    }

    Component {
        id: notes

        MatchNotes {
            width: ListView.view.width
            vm: result.vm
        }
    }
}
