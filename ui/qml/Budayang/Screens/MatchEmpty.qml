import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Nothing in this group: a picture, a sentence, the next step.
Item {
    id: empty

    required property MatchModel vm

    implicitHeight: column.implicitHeight + Theme.margin

    ColumnLayout {
        id: column

        width: parent.width

        EmptyState {
            iconName: "policy"
            title: empty.vm.emptyTitle
            text: Words.say(empty.vm.canAskMore ? "match.empty_line_ask" : "match.empty_line")

            SecondaryButton {
                Layout.alignment: Qt.AlignHCenter
                text: Words.say(empty.vm.canAskMore ? "match.ask_more" : "match.change")
                iconName: empty.vm.canAskMore ? "question" : "edit"
                onClicked: empty.vm.canAskMore ? empty.vm.askMore() : empty.vm.showSaid()
            }
        }
    }
}
