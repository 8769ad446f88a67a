import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Letters and colours that can be read well; shown at once on the screen behind.
Dialog {
    id: panel

    required property ShellModel shell

    signal closeAsked

    objectName: "sizePanel"
    title: Words.say("shell.size_title")
    iconName: "text-size"

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.landscape ? 2 : 1
        columnSpacing: Theme.gutter
        rowSpacing: Theme.gapSmall

        ChoiceCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            objectName: "sizeStandard"
            title: panel.shell.elder ? Words.say("shell.size_elder_standard") : Words.say("shell.size_standard")
            selected: !panel.shell.large
            onClicked: panel.shell.setLarge(false)
        }

        ChoiceCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            objectName: "sizeLarge"
            title: panel.shell.elder ? Words.say("shell.size_elder_large") : Words.say("shell.size_large")
            selected: panel.shell.large
            onClicked: panel.shell.setLarge(true)
        }
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        text: Words.say("shell.contrast_title")
        role: "head"
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.landscape || !Theme.elder ? 2 : 1
        columnSpacing: Theme.gutter
        rowSpacing: Theme.gapSmall

        ChoiceCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            objectName: "contrastPlain"
            title: Words.say("shell.contrast_plain")
            selected: !panel.shell.contrast
            onClicked: panel.shell.setContrast(false)
        }

        ChoiceCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            objectName: "contrastHigh"
            title: Words.say("shell.contrast_high")
            selected: panel.shell.contrast
            onClicked: panel.shell.setContrast(true)
        }
    }

    PrimaryButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gutter
        objectName: "sizeClose"
        text: Words.say("shell.done")
        onClicked: panel.closeAsked()
    }
}
