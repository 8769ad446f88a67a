import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls

// One of the six points of the notice: a picture, what it is about, and one plain sentence.
Card {
    id: card

    required property string title
    required property string text
    required property string iconName

    Accessible.role: Accessible.StaticText
    Accessible.name: title + "。" + text

    padding: Theme.landscape ? Theme.gapSmall : Theme.gutter

    RowLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.gutter

        IconPlate {
            Layout.alignment: Qt.AlignTop
            name: card.iconName
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.gapSmall
            Layout.alignment: Qt.AlignTop
            spacing: Theme.landscape && Theme.elder ? 0 : Theme.gapTiny

            Label {
                Layout.fillWidth: true
                text: card.title
                role: "card"
                silent: true
            }

            Label {
                Layout.fillWidth: true
                text: card.text
                silent: true
            }
        }
    }
}
