import QtQuick
import Budayang.Theme

// A long list: only the rows in sight exist and are used again, so that 200 scroll like 20. Swipe, or tap the big arrows.
Item {
    id: pane

    property alias model: view.model
    property alias delegate: view.delegate
    property alias header: view.header
    property alias footer: view.footer
    property alias count: view.count
    readonly property bool long: view.contentHeight > height + 1
    readonly property bool arrowsHere: long && !(Theme.landscape && Theme.keyboardHeight > 0)

    function turn(direction: int): void {
        const farthest = Math.max(0, view.contentHeight - view.height) + view.originY;
        glide.to = Math.max(view.originY, Math.min(farthest, view.contentY + direction * view.height * Theme.pageTurn));
        glide.restart();
    }

    function toTop(): void {
        view.positionViewAtBeginning();
    }

    // The heading of the row stands at the top.
    function jump(row: int): void {
        view.positionViewAtIndex(row, ListView.Beginning);
    }

    ListView {
        id: view

        objectName: "list"
        anchors.fill: parent
        anchors.bottomMargin: pane.arrowsHere ? arrows.height + Theme.gapSmall : 0
        clip: true
        reuseItems: true
        cacheBuffer: Theme.rowHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: pane.long
        spacing: Theme.gutter
        section.property: "heading"
        section.delegate: Label {
            required property string section

            width: ListView.view.width
            height: section.length > 0 ? implicitHeight : 0
            topPadding: Theme.gapTiny
            bottomPadding: Theme.gutter
            text: section
            role: "head"
        }

        NumberAnimation {
            id: glide

            target: view
            property: "contentY"
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.top: view.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
        visible: pane.long && !view.atYEnd
    }

    ScrollArrows {
        id: arrows

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: pane.arrowsHere
        atTop: view.atYBeginning
        atEnd: view.atYEnd
        onTurned: direction => pane.turn(direction)
    }
}
