import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// How to reach the visitor; shown only after consent.
ColumnLayout {
    id: contact

    required property AppealModel vm

    spacing: Theme.margin

    TwoPane {
        rowSpacing: Theme.margin
        share: 0.5

        leading: Field {
            label: Words.say("appeal.field_name")
            placeholder: Words.say("appeal.field_name_hint")
            iconName: "person"
            text: contact.vm.name
            problem: contact.vm.nameProblem
            maximumLength: contact.vm.nameLimit
            onTextEdited: value => contact.vm.writeName(value)
        }

        trailing: Field {
            label: Words.say("appeal.field_phone")
            placeholder: Words.say("appeal.field_phone_hint")
            iconName: "phone"
            text: contact.vm.phone
            problem: contact.vm.phoneProblem
            maximumLength: contact.vm.phoneLimit
            inputHints: Qt.ImhDialableCharactersOnly
            onTextEdited: value => contact.vm.writePhone(value)
            onAccepted: contact.vm.proceed()
        }
    }

    Notice {
        visible: !(Theme.narrow && Theme.elder)
        tone: "info"
        iconName: "lock"
        text: Words.say("appeal.privacy_contact")
    }
}
