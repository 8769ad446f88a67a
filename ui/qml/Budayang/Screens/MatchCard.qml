pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// One policy: its plain title, the money large where it can be computed, why in ticks, until when, how. Opens its page.
Pressable {
    id: card

    property string title: ""
    property string money: ""
    property string benefit: ""
    property list<string> reasons: []
    property list<string> outcomes: []
    property int more: 0
    property string deadline: ""
    property bool hurry: false
    property string how: ""
    property string mark: ""

    readonly property int shown: Math.min(reasons.length, Theme.elder ? 2 : 4)

    text: title + "，" + (money.length > 0 ? money : benefit)
    padding: Theme.landscape ? Theme.gutter : Theme.pad
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)

    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gutter

            Label {
                Layout.fillWidth: true
                text: card.title
                role: "card"
                silent: true
            }

            Tag {
                visible: text.length > 0
                text: card.mark
                tone: "warn"
            }

            Icon {
                name: "chevron-right"
                color: Theme.outline
                size: Theme.iconSmall
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: card.money
            role: "number"
            tone: "good"
            silent: true
        }

        Label {
            Layout.fillWidth: true
            visible: !(Theme.elder && card.money.length > 0)
            text: card.benefit
            tone: "soft"
            maximumLineCount: Theme.elder && Theme.landscape ? 1 : 2
            elide: Text.ElideRight
            silent: true
        }

        Divider {
            Layout.topMargin: Theme.gapTiny
            Layout.bottomMargin: Theme.gapTiny
        }

        Repeater {
            model: card.shown

            MatchReason {
                required property int index

                outcome: card.outcomes[index] ?? "met"
                text: card.reasons[index] ?? ""
            }
        }

        Label {
            Layout.fillWidth: true
            visible: card.more + card.reasons.length > card.shown
            text: Words.fill("match.more_reasons", {
                count: card.more + card.reasons.length - card.shown
            })
            role: "small"
            tone: "hint"
            silent: true
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            visible: card.deadline.length > 0
            spacing: Theme.gapSmall

            Icon {
                name: card.hurry ? "clock" : "calendar"
                color: card.hurry ? Theme.warn : Theme.inkSoft
                size: Theme.iconSmall
            }

            Label {
                Layout.fillWidth: true
                text: card.deadline
                strong: card.hurry
                tone: card.hurry ? "warn" : "soft"
                silent: true
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: card.how.length > 0 && !Theme.elder
            spacing: Theme.gapSmall

            Icon {
                name: "handle"
                color: Theme.inkSoft
                size: Theme.iconSmall
            }

            Label {
                Layout.fillWidth: true
                text: card.how
                tone: "soft"
                maximumLineCount: 1
                elide: Text.ElideRight
                silent: true
            }
        }
    }
}
