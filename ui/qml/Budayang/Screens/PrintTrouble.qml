pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// No paper now: what is wrong as a picture and a sentence, and every other way as a card. The best way is the screen's
// button. In 长辈版 the bar's 找人帮 stands for the number.
TwoPane {
    id: trouble

    required property PrintModel vm

    share: 0.46
    rowSpacing: Theme.margin

    leading: ColumnLayout {
        spacing: Theme.margin

        PrintPicture {
            centred: !Theme.landscape
            iconName: trouble.vm.printerIcon
            tone: trouble.vm.printerTone
            title: trouble.vm.printerTitle
            text: trouble.vm.printerText
        }

        CallCard {
            visible: Theme.landscape && !Theme.elder
            label: Words.say("print.call")
            number: trouble.vm.hotline
        }
    }

    trailing: ColumnLayout {
        spacing: Theme.gutter

        Repeater {
            model: trouble.vm.steps

            ListCard {
                required property string key
                required property string about
                required title
                required iconName

                Layout.fillWidth: true
                line: Theme.elder && Theme.landscape ? "" : about
                onClicked: trouble.vm.take(key)
            }
        }

        CallCard {
            visible: !Theme.landscape && !Theme.elder
            label: Words.say("print.call")
            number: trouble.vm.hotline
        }
    }
}
