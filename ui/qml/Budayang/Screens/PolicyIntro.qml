pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The head of a policy: its official name, how one comes to it, and what one gets in large figures.
ColumnLayout {
    id: intro

    required property PolicyModel vm

    spacing: Theme.gutter

    Label {
        Layout.fillWidth: true
        visible: intro.vm.official.length > 0 && !Theme.elder
        text: Words.fill("item.official", {
            name: intro.vm.official
        })
        role: "small"
        tone: "hint"
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Tag {
            text: intro.vm.modeText
            tone: intro.vm.modeTone
        }

        Label {
            topPadding: Theme.gapTiny
            text: intro.vm.modeLine
            role: "small"
            tone: "soft"
        }
    }

    Label {
        Layout.fillWidth: true
        text: intro.vm.summary
        tone: "soft"
    }

    Repeater {
        model: intro.vm.benefits

        BenefitCard {
            required figure
            required per
            required label
            required text
        }
    }

    Notice {
        visible: !intro.vm.reviewed
        tone: "warn"
        text: Words.say("item.unreviewed")
    }
}
