pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// Who gets it, until when, how, where, whom to call, and where it is written.
ColumnLayout {
    id: details

    required property PolicyModel vm

    Layout.fillWidth: true
    spacing: Theme.gutter

    LineSection {
        title: Words.say("policy.conditions")
        note: Theme.elder ? "" : Words.say("policy.conditions_line")
        iconName: "person"
        mark: "check"
        model: details.vm.conditions
        folded: 6
    }

    Card {
        visible: details.vm.deadline.length > 0

        KeyValueRow {
            name: Words.say("policy.deadline")
            value: details.vm.deadline
            valueRole: "number"
        }
    }

    StepSection {
        title: Words.say("policy.steps")
        model: details.vm.steps
    }

    MaterialSection {
        model: details.vm.materials
    }

    PlaceSection {
        model: details.vm.places
        onOpened: place => details.vm.showPlace(place)
    }

    PhoneSection {
        model: details.vm.phones
    }

    OnlineSection {
        model: details.vm.online
        visible: total > 0 && !Theme.elder
    }

    Card {
        visible: details.vm.validity.length > 0 || details.vm.departments.length > 0

        KeyValueRow {
            visible: value.length > 0
            name: Words.say("policy.validity")
            value: details.vm.validity
        }

        KeyValueRow {
            visible: value.length > 0
            name: Words.say("policy.departments")
            value: details.vm.departments
        }
    }

    LinkSection {
        title: Words.say("policy.related")
        model: details.vm.related
        onChosen: (opens, key) => details.vm.choose(opens, key)
    }

    SourceLine {
        documents: details.vm.sourceText
    }
}
