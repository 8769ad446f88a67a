pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// Home: say it in your own words, or choose. Three shapes: portrait, landscape, and the six tiles of 长辈版.
ScreenFrame {
    id: home

    required property HomeModel vm

    signal helpAsked

    flush: true
    fills: true
    spoken: Theme.elder ? Words.say("home.elder_question") : Words.say("home.question")

    Trace {
        name: "personal"
        keep: () => home.vm.personal || undefined
        onFound: home.vm.choosePersonal(true)
    }

    Loader {
        Layout.fillWidth: true
        Layout.fillHeight: true
        sourceComponent: Theme.elder ? elderShape : Theme.landscape ? landscapeShape : portraitShape
    }

    Component {
        id: portraitShape

        HomePortrait {
            vm: home.vm
        }
    }

    Component {
        id: landscapeShape

        HomeLandscape {
            vm: home.vm
        }
    }

    Component {
        id: elderShape

        HomeElder {
            vm: home.vm
            onHelpAsked: home.helpAsked()
        }
    }
}
