import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// A question people ask; tapping it shows the answer.
Pressable {
    id: faq

    property string question: ""
    property string answer: ""
    property bool open: false

    Layout.fillWidth: true
    text: question
    padding: Theme.pad
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    onClicked: open = !open

    Trace {
        name: "faq " + faq.question
        keep: () => faq.open || undefined
        onFound: faq.open = true
    }

    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                text: faq.question
                strong: true
                silent: true
            }

            Icon {
                name: faq.open ? "arrow-up" : "chevron-down"
                color: Theme.outline
                size: Theme.iconSmall
            }
        }

        Label {
            Layout.fillWidth: true
            visible: faq.open
            text: faq.answer
            tone: "soft"
        }
    }
}
