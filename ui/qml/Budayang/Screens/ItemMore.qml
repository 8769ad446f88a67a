pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The rest of a guide: steps, conditions, forms, basis, online, questions, what goes with it, what is not given, sources.
ColumnLayout {
    id: more

    required property ItemModel vm
    property bool steps: true

    spacing: Theme.gutter

    StepSection {
        model: more.vm.steps
        visible: total > 0 && more.steps
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        text: Words.say("item.guide")
        role: "head"
    }

    FactCard {
        model: more.vm.further
    }

    NotGiven {
        names: more.vm.furtherNotGiven
    }

    OnlineSection {
        model: more.vm.online
    }

    FoldSection {
        id: faq

        title: Words.say("item.faq")
        iconName: "question"
        total: faqRows.count
        folded: 3
        framed: false

        Repeater {
            id: faqRows

            model: more.vm.faq

            FaqLine {
                required property int index
                required question
                required answer

                visible: index < faq.limit
            }
        }
    }

    LinkSection {
        title: Words.say("item.related")
        model: more.vm.related
        onChosen: (opens, key) => more.vm.choose(opens, key)
    }

    SourceLine {
        documents: more.vm.sourceText
    }
}
