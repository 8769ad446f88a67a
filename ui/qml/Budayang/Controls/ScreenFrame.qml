import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Budayang.Theme

// Root of every screen: where I am (title), the content that scrolls when it is long, and the row of actions at the foot.
FocusScope {
    id: frame

    property string title: ""
    property string subtitle: ""
    property Item footer: null
    // True for content that wants the whole height (centred, or with its own list).
    property bool fills: false
    // True when the content begins right under the header (home).
    property bool flush: false
    property alias spacing: pane.spacing
    default property alias content: pane.content
    // Which part of a screen with several stands (a question, the summary): each begins at its top.
    property string part: ""
    // True for a screen without actions that has the arrows among its content, by `long`, `atTop`, `atEnd` and `turn`.
    property bool arrowsWithin: false
    readonly property alias long: pane.long
    readonly property alias atTop: pane.atTop
    readonly property alias atEnd: pane.atEnd
    // How far the content is scrolled, and how much of it is seen.
    readonly property alias scrolled: pane.contentY
    readonly property alias viewHeight: pane.viewHeight
    // Words for reading aloud; screens may say more than their title.
    property string spoken: subtitle.length > 0 ? title + "。" + subtitle : title

    function turn(direction: int): void {
        pane.turn(direction);
    }

    implicitWidth: Theme.contentWidth
    implicitHeight: Theme.contentHeight
    Accessible.role: Accessible.Pane
    Accessible.name: spoken
    onPartChanged: pane.toTop()

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: frame.flush ? 0 : Theme.narrow ? Theme.gapSmall : Theme.pad
        spacing: Theme.gutter

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            spacing: Theme.gapTiny
            // With the keyboard up in landscape only the content itself keeps its place.
            visible: !Theme.narrow && frame.title.length > 0

            Label {
                Layout.fillWidth: true
                text: frame.title
                role: "title"
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0 && !Theme.typing
                text: frame.subtitle
                tone: "soft"
            }
        }

        ScrollPane {
            id: pane

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: frame.footer === null && !frame.fills ? Theme.gapSmall : 0
            fills: frame.fills
            trace: "page"
            // In landscape height is dear: the arrows stand in the row of the actions.
            arrowsElsewhere: frame.arrowsWithin || Theme.landscape && frame.footer !== null && !Theme.narrow
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.gutter
            visible: frame.footer !== null && !Theme.narrow
            spacing: Theme.gutter

            ScrollArrows {
                Layout.fillWidth: false
                visible: pane.arrowsElsewhere && !frame.arrowsWithin && pane.long
                atTop: pane.atTop
                atEnd: pane.atEnd
                onTurned: direction => pane.turn(direction)
            }

            T.Control {
                Layout.fillWidth: true
                implicitHeight: implicitContentHeight
                contentItem: frame.footer
            }
        }
    }
}
