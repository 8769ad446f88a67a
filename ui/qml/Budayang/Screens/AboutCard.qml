pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models

// What the request belongs to, as far as it is known: an affair, an enterprise code. Each can be left out.
Card {
    id: about

    required property AppealModel vm

    visible: vm.topicName.length > 0 || vm.enterprise.length > 0

    Label {
        Layout.fillWidth: true
        text: Words.say("appeal.about")
        role: "small"
        tone: "soft"
    }

    AboutLine {
        visible: about.vm.topicName.length > 0
        text: Words.fill("appeal.topic", {
            "name": about.vm.topicName
        })
        dropText: Words.say("appeal.drop_topic")
        iconName: "document"
        onDropped: about.vm.dropTopic()
    }

    AboutLine {
        visible: about.vm.enterprise.length > 0
        text: Words.fill("appeal.enterprise", {
            "code": about.vm.enterprise
        })
        note: Words.say("appeal.enterprise_grade")
        dropText: Words.say("appeal.drop_enterprise")
        iconName: "building"
        onDropped: about.vm.dropEnterprise()
    }
}
