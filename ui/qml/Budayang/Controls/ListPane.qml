import QtQuick
import Budayang.Theme

// A long list: only the rows in sight exist and are used again, so that 200 scroll like 20. Swipe, or tap the big arrows.
Item {
    id: pane

    property alias model: view.model
    property alias delegate: view.delegate
    property alias header: view.header
    property alias footer: view.footer
    // True when the screen puts the arrows beside something else.
    property bool arrowsElsewhere: false
    readonly property bool atTop: view.atYBeginning
    readonly property bool atEnd: view.atYEnd
    // The row that stood on top when the visitor left, and how far its upper edge was below that of the view: [row, y].
    property list<real> sought: []
    readonly property bool long: view.contentHeight > height + 1
    readonly property bool arrowsHere: long && !arrowsElsewhere && !Theme.narrow

    function standing(): list<real> {
        view.forceLayout();
        for (let y = 0; y < view.height; y += Theme.gapTiny) {
            const row = view.indexAt(view.width / 2, view.contentY + y);
            if (row >= 0)
                return [row, view.itemAtIndex(row).y - view.contentY];
        }
        return [];
    }

    // Rows are sought by their number: in 长辈版 each is higher than it was.
    function seek(): void {
        if (sought.length < 2 || view.count === 0)
            return;
        const row = Math.min(view.count - 1, sought[0]);
        view.forceLayout();
        view.positionViewAtIndex(row, ListView.Beginning);
        const item = view.itemAtIndex(row);
        if (item) {
            view.contentY = item.y - sought[1];
            view.returnToBounds();
        }
    }

    function turn(direction: int): void {
        sought = [];
        const farthest = Math.max(0, view.contentHeight - view.height) + view.originY;
        glide.to = Math.max(view.originY, Math.min(farthest, view.contentY + direction * view.height * Theme.pageTurn));
        glide.restart();
    }

    function toTop(): void {
        sought = [];
        view.positionViewAtBeginning();
    }

    // The heading of the row stands at the top.
    function jump(row: int): void {
        sought = [];
        view.positionViewAtIndex(row, ListView.Beginning);
    }

    Trace {
        name: "list"
        keep: () => view.atYBeginning ? undefined : pane.standing()
        onFound: left => pane.sought = left
        // Rows beyond the edge are built piece by piece between the frames; one that is not whole when its screen goes
        // makes Qt say “Object or context destroyed during incubation”. Without a model the view gives it up in time.
        onGone: view.model = null
    }

    // The rows may come later, from a job; then they are laid out in the course of the first frames.
    FrameAnimation {
        running: pane.sought.length > 0 && view.count > 0
        onTriggered: {
            pane.seek();
            if (currentFrame > 2)
                pane.sought = [];
        }
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
        spacing: Theme.landscape ? Theme.gapSmall : Theme.gutter
        onCountChanged: pane.seek()
        onMovementStarted: pane.sought = []
        section.property: "heading"
        section.delegate: Label {
            required property string section

            width: ListView.view.width
            height: section.length > 0 ? implicitHeight : 0
            topPadding: Theme.gapTiny
            bottomPadding: Theme.landscape ? Theme.gapSmall : Theme.gutter
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
        atTop: pane.atTop
        atEnd: pane.atEnd
        onTurned: direction => pane.turn(direction)
    }
}
