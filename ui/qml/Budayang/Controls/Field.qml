pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// A text field with its label above and its problem below. The model owns the text: `textEdited` carries what was typed.
// Every field is sensitive data to the keyboard, which otherwise learns names and offers them to the next visitor.
ColumnLayout {
    id: field

    property string label: ""
    property string text: ""
    property string placeholder: ""
    property string problem: ""
    property string iconName: ""
    property bool multiline: false
    property int inputHints: Qt.ImhNone
    property int maximumLength: 500
    property int lines: 4
    property int boxHeight: Theme.fieldHeight
    // Beside the keyboard in landscape every line counts.
    readonly property int inset: Theme.narrow ? Theme.gutter : Theme.pad
    readonly property FieldArea area: areaPlace.item as FieldArea
    readonly property string entered: field.area ? field.area.text : input.text
    readonly property bool editing: input.activeFocus || (field.area?.editing ?? false)
    readonly property int hints: inputHints | Qt.ImhSensitiveData

    signal textEdited(string value)
    signal accepted

    function begin(): void {
        if (field.area)
            field.area.begin();
        else
            input.forceActiveFocus();
        // The visitor may have put the keyboard away while the field kept the focus.
        Qt.inputMethod.show(); // qmllint disable missing-property
    }

    // The words are complete: the keyboard makes room for what they found.
    function finish(): void {
        Qt.inputMethod.hide(); // qmllint disable missing-property
    }

    Layout.fillWidth: true
    spacing: Theme.narrow ? Theme.gapTiny : Theme.gapSmall

    Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: field.label
        role: "card"
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: field.multiline ? Theme.sizeBody * Theme.lineEm * field.lines + field.inset * 2 : field.boxHeight
        radius: Theme.radiusButton
        color: Theme.surface
        border.color: field.problem.length > 0 ? Theme.danger : field.editing ? Theme.accent : Theme.outline
        border.width: field.editing || field.problem.length > 0 ? Theme.outlineWidth * 2 : Theme.outlineWidth

        TapHandler {
            onTapped: field.begin()
        }

        Icon {
            id: mark

            x: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
            name: field.iconName
            color: Theme.accent
        }

        Label {
            anchors.fill: parent
            anchors.leftMargin: field.multiline ? Theme.pad : input.anchors.leftMargin
            anchors.rightMargin: Theme.pad
            anchors.topMargin: field.multiline ? field.inset : 0
            verticalAlignment: field.multiline ? Text.AlignTop : Text.AlignVCenter
            visible: field.entered.length === 0 && input.preeditText.length === 0 && !(field.area?.preeditText.length > 0)
            text: field.placeholder
            tone: "hint"
            lineHeight: field.multiline ? Theme.lineHeight : 1
            maximumLineCount: field.multiline ? field.lines : 1
            elide: Text.ElideRight
            silent: true
        }

        TextInput {
            id: input

            anchors.fill: parent
            anchors.leftMargin: mark.visible ? mark.x + mark.width + Theme.gutter : Theme.pad
            anchors.rightMargin: Theme.pad
            visible: !field.multiline
            verticalAlignment: TextInput.AlignVCenter
            clip: true
            text: field.multiline ? "" : field.text
            maximumLength: field.maximumLength
            inputMethodHints: field.hints
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            font.family: Theme.fontFamily
            font.pixelSize: Theme.sizeBody
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label.length > 0 ? field.label : field.placeholder
            Accessible.description: field.problem
            onTextEdited: field.textEdited(text)
            onAccepted: field.accepted()
        }

        Loader {
            id: areaPlace

            anchors.fill: parent
            anchors.margins: Theme.pad
            anchors.topMargin: field.inset
            anchors.bottomMargin: field.inset
            active: field.multiline
            sourceComponent: FieldArea {
                source: field.text
                maximumLength: field.maximumLength
                inputMethodHints: field.hints
                Accessible.name: field.label.length > 0 ? field.label : field.placeholder
                Accessible.description: field.problem
                onEdited: value => field.textEdited(value)
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: field.problem.length > 0
        visible: active
        sourceComponent: RowLayout {
            spacing: Theme.gapSmall

            Icon {
                name: "warn"
                color: Theme.danger
                size: Theme.iconSmall
            }

            Label {
                Layout.fillWidth: true
                text: field.problem
                tone: "danger"
            }
        }
    }
}
