import Budayang.Controls
import Budayang.Models

// What no source says is named, and never left as a hole.
Notice {
    id: notice

    property string names: ""

    visible: names.length > 0
    iconName: "info"
    title: Words.say("item.not_given")
    text: Words.fill("item.not_given_names", {
        names: notice.names
    })
}
