pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The events that suit the stage and the industry of this enterprise.
ColumnLayout {
    id: scenes

    required property EnterpriseModel vm
    property bool shown: true

    Layout.fillWidth: true
    spacing: Theme.gapSmall
    visible: shown && suited.count > 0

    Label {
        Layout.fillWidth: true
        text: Words.say("enterprise.scenes")
        role: "head"
    }

    Repeater {
        id: suited

        model: scenes.vm.scenes

        ListCard {
            required property string key
            required title
            required iconName

            Layout.fillWidth: true
            onClicked: scenes.vm.chooseScene(key)
        }
    }
}
