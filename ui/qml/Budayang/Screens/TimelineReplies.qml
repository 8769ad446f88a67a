pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// What was answered, newest first; or why it is not shown.
ColumnLayout {
    id: replies

    required property TimelineModel vm

    spacing: Theme.gutter

    Label {
        Layout.fillWidth: true
        text: Words.say("timeline.replies")
        role: "head"
    }

    Notice {
        visible: replies.vm.locked.length > 0
        tone: replies.vm.locked === "wrong_secret" ? "warn" : "info"
        iconName: "lock"
        title: Words.say(replies.vm.locked === "wrong_secret" ? "timeline.wrong_secret_title" : "timeline.no_secret_title")
        text: Words.say(replies.vm.locked === "wrong_secret" ? "timeline.wrong_secret_text" : "timeline.no_secret_text")
    }

    Notice {
        visible: replies.vm.locked.length === 0 && !replies.vm.answered
        iconName: "clock"
        text: Words.say("timeline.no_replies")
    }

    Repeater {
        model: replies.vm.replies

        Card {
            id: reply

            required property string heading
            required property string text
            required property string when
            required property string by

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gutter

                Tag {
                    text: reply.heading
                    tone: "good"
                }

                Label {
                    Layout.fillWidth: true
                    text: reply.when
                    role: "small"
                    tone: "soft"
                }
            }

            Label {
                Layout.fillWidth: true
                text: reply.text
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: reply.by
                role: "small"
                tone: "soft"
            }
        }
    }
}
