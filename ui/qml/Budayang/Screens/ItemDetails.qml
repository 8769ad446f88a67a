pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The parts of a guide, each folded where it is long: papers, steps, places, phones, questions, and where it comes from.
ColumnLayout {
    id: details

    required property ItemModel vm

    Layout.fillWidth: true
    spacing: Theme.gutter

    FoldSection {
        id: materials

        title: Words.say("item.materials")
        iconName: "document"
        total: materialRows.count
        note: details.vm.asks && !Theme.elder ? Words.say("item.materials_line") : ""

        Repeater {
            id: materialRows

            model: details.vm.materials

            GuideLine {
                required property int index
                required property string detail
                required title
                required tags

                visible: index < materials.limit
                iconName: "document"
                text: detail
            }
        }
    }

    FoldSection {
        id: steps

        title: Words.say("item.steps")
        iconName: "handle"
        total: stepRows.count

        Repeater {
            id: stepRows

            model: details.vm.steps

            GuideLine {
                required property int index
                required number
                required title
                required text

                visible: index < steps.limit
            }
        }
    }

    FoldSection {
        id: places

        title: Words.say("item.where")
        iconName: "pin"
        total: placeRows.count
        folded: 2

        Repeater {
            id: placeRows

            model: details.vm.places

            PlaceCard {
                required property int index
                required name
                required window
                required address
                required hours
                required phone
                required route

                visible: index < places.limit
            }
        }
    }

    FoldSection {
        title: Words.say("item.online")
        iconName: "globe"
        total: onlineRows.count
        visible: total > 0 && !Theme.elder

        Repeater {
            id: onlineRows

            model: details.vm.online

            OnlineLine {
                required name
                required url
            }
        }
    }

    FoldSection {
        title: Words.say("item.phones")
        iconName: "phone"
        total: phoneRows.count

        Repeater {
            id: phoneRows

            model: details.vm.phones

            KeyValueRow {
                required name
                required value

                strong: true
            }
        }
    }

    FoldSection {
        id: faq

        title: Words.say("item.faq")
        iconName: "question"
        total: faqRows.count
        folded: 3
        visible: total > 0 && !Theme.elder
        framed: false

        Repeater {
            id: faqRows

            model: details.vm.faq

            FaqLine {
                required property int index
                required question
                required answer

                visible: index < faq.limit
            }
        }
    }

    Notice {
        visible: details.vm.notGiven.length > 0
        iconName: "info"
        title: Words.say("item.not_given")
        text: Words.fill("item.not_given_names", {
            names: details.vm.notGiven
        })
    }

    Label {
        Layout.fillWidth: true
        visible: !Theme.elder
        text: Words.fill("item.source_of", {
            sources: details.vm.sourceText
        })
        role: "small"
        tone: "hint"
    }
}
