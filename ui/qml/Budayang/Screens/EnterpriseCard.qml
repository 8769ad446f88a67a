import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Whose code it is: the name large, the code in groups of four, and the one honest grade with what it means.
Card {
    id: card

    required property EnterpriseModel vm
    // On the page the name stands in the title already.
    property bool named: true

    padding: Theme.landscape || Theme.elder ? Theme.pad : Theme.margin
    spacing: Theme.gutter

    RowLayout {
        spacing: Theme.gutter
        visible: card.named

        IconPlate {
            Layout.alignment: Qt.AlignTop
            visible: !Theme.elder
            name: "building"
        }

        Label {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            text: card.vm.name.length > 0 ? card.vm.name : Words.say("enterprise.unnamed")
            role: "title"
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: Words.say("enterprise.code")
            role: "small"
            tone: "soft"
        }

        Label {
            Layout.fillWidth: true
            text: card.vm.uscc
            role: "number"
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            minimumPixelSize: Theme.sizeSmall
        }
    }

    EnterpriseGrade {
        grade: card.vm.grade
        text: card.vm.gradeText
    }

    Label {
        Layout.fillWidth: true
        text: card.vm.gradeNote
        role: "small"
        tone: "soft"
    }
}
