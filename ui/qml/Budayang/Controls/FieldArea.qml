import QtQuick
import Budayang.Theme

// The several-line inside of a Field: scrolls with the cursor and refuses what is longer than allowed.
Flickable {
    id: view

    property string source: ""
    property int maximumLength: 500
    property alias text: edit.text
    property alias preeditText: edit.preeditText
    property alias inputMethodHints: edit.inputMethodHints

    readonly property bool editing: edit.activeFocus

    signal edited(string value)

    function begin(): void {
        edit.forceActiveFocus();
    }

    // The line of the cursor stays in sight.
    function follow(): void {
        const line = edit.cursorRectangle;
        if (line.y < contentY)
            contentY = line.y;
        else if (line.y + line.height > contentY + height)
            contentY = line.y + line.height - height;
    }

    clip: true
    contentWidth: width
    contentHeight: Math.max(height, edit.implicitHeight)
    boundsBehavior: Flickable.StopAtBounds
    interactive: edit.implicitHeight > height

    TextEdit {
        id: edit

        width: view.width
        height: view.contentHeight
        text: view.source
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.onAccent
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeBody
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        onCursorRectangleChanged: view.follow()
        onTextChanged: {
            if (length > view.maximumLength)
                remove(view.maximumLength, length);
            else if (text !== view.source)
                view.edited(text);
        }
    }
}
