import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// One of the two page-turning buttons of a long screen.
ActionButton {
    Layout.fillWidth: true
    implicitHeight: Theme.touch
    leftPadding: Theme.gutter
    rightPadding: Theme.gutter
    radius: height / 2
    fill: enabled ? Theme.accentSoft : Theme.surfaceSoft
    outline: enabled ? Theme.accentBorder : Theme.fillBorder
    ink: Theme.accent
}
