import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// Content that may be longer than its place: swipe, or tap the big arrows. The field being written stays in sight.
Item {
    id: pane

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool fills: false
    property int sideMargin: Theme.margin
    // True when the screen puts the arrows beside its actions.
    property bool arrowsElsewhere: false
    // The name under which the place on the content is kept while the visitor is on another screen; empty: it is not.
    property string trace: ""
    // Where the visitor stood, and how long the content was then: [y, length]. Empty once they stand there again.
    property list<real> sought: []
    // Where the view stands on its content, for parts that stay in sight.
    readonly property alias contentY: view.contentY
    readonly property alias viewHeight: view.height
    readonly property bool atTop: view.atYBeginning
    readonly property bool atEnd: view.atYEnd
    // With the keyboard up every line counts: the field scrolls itself into sight, the arrows rest.
    readonly property bool arrowsHere: long && !arrowsElsewhere && !Theme.typing
    readonly property bool long: column.implicitHeight > height + 1
    readonly property Item writing: Window.activeFocusItem

    // In 长辈版 the content has another length than it was left with: the same share of it is sought.
    function seek(): void {
        if (sought.length < 2 || sought[1] <= 0)
            return;
        const farthest = Math.max(0, view.contentHeight - view.height);
        view.contentY = Math.min(farthest, Math.round(sought[0] * view.contentHeight / sought[1]));
    }

    function turn(direction: int): void {
        sought = [];
        const farthest = Math.max(0, view.contentHeight - view.height);
        glide.to = Math.max(0, Math.min(farthest, view.contentY + direction * view.height * Theme.pageTurn));
        glide.restart();
    }

    function toTop(): void {
        sought = [];
        glide.stop();
        view.contentY = 0;
    }

    // The field being written stands whole, with its label and its problem, and nothing half hidden above it: at the
    // top of the view, unless everything down to it fits. What is below may be too short for that; the view lends room.
    function reveal(): void {
        let field = null;
        let holder = writing;
        while (holder && holder !== column) {
            field = (holder as Field) ?? field;
            holder = holder.parent;
        }
        view.bottomMargin = 0;
        if (!holder || !field) {
            view.returnToBounds();
            return;
        }
        sought = [];
        const top = field.mapToItem(column, 0, 0).y;
        const wanted = top + field.height + Theme.gapTiny <= view.height ? 0 : Math.max(0, top - Theme.gapTiny);
        const farthest = Math.max(0, view.contentHeight - view.height);
        if (Theme.typing)
            view.bottomMargin = Math.max(0, wanted - farthest);
        view.contentY = Theme.typing ? wanted : Math.min(wanted, farthest);
    }

    implicitHeight: column.implicitHeight
    onWritingChanged: Qt.callLater(reveal)
    onHeightChanged: Qt.callLater(reveal)

    Trace {
        name: pane.trace
        keep: () => [glide.running ? glide.to : view.contentY, view.contentHeight]
        onFound: left => pane.sought = left
    }

    // The content grows while it is laid out; what grows after the first frames has been opened by the visitor.
    FrameAnimation {
        running: pane.sought.length > 0
        onTriggered: {
            pane.seek();
            if (currentFrame > 2)
                pane.sought = [];
        }
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.bottomMargin: pane.arrowsHere ? arrows.height + Theme.gapSmall : 0
        clip: pane.long
        contentWidth: width
        contentHeight: column.height
        onContentHeightChanged: {
            pane.seek();
            if (Theme.typing)
                Qt.callLater(pane.reveal);
        }
        onMovementStarted: pane.sought = []
        boundsBehavior: Flickable.StopAtBounds
        interactive: pane.long

        ColumnLayout {
            id: column

            x: pane.sideMargin
            width: view.width - pane.sideMargin * 2
            height: pane.fills ? Math.max(implicitHeight, view.height) : implicitHeight
            spacing: Theme.gutter
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
        anchors.leftMargin: pane.sideMargin
        anchors.rightMargin: pane.sideMargin
        visible: pane.arrowsHere
        atTop: pane.atTop
        atEnd: pane.atEnd
        onTurned: direction => pane.turn(direction)
    }
}
