pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models
import Budayang.Theme

// The head of an affair: the document's name, one plain sentence, and what people ask first: how long, how often, how much.
ColumnLayout {
    id: intro

    required property ItemModel vm

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

    Label {
        Layout.fillWidth: true
        text: intro.vm.summary
        tone: "soft"
    }

    Notice {
        visible: !intro.vm.reviewed
        tone: "warn"
        text: Words.say("item.unreviewed")
    }

    FactCard {
        model: intro.vm.facts
        most: Theme.elder ? 3 : 4
    }
}
