pragma ComponentBehavior: Bound

import QtQuick
import Budayang.Theme

// At most two tags are worth reading; more are left out.
Flow {
    id: row

    property list<string> tags: []
    property string tone: "info"

    spacing: Theme.gapSmall
    visible: tags.length > 0

    Repeater {
        model: row.tags.slice(0, 2)

        Tag {
            required property string modelData

            text: modelData
            tone: row.tone
        }
    }
}
