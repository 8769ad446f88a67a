import QtQuick
import QtQuick.Layouts
import Budayang.Theme

// A hairline between groups.
Rectangle {
    Layout.fillWidth: true
    implicitHeight: Theme.hairline
    color: Theme.line
    Accessible.ignored: true
}
