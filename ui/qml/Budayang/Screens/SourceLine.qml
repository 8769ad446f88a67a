import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Models

// Where the content of a page comes from.
Label {
    id: source

    property string documents: ""

    Layout.fillWidth: true
    visible: documents.length > 0
    text: Words.fill("item.source_of", {
        sources: source.documents
    })
    role: "small"
    tone: "hint"
}
