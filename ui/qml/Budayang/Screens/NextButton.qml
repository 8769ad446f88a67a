import QtQuick
import QtQuick.Layouts
import Budayang.Controls
import Budayang.Theme

// The one next step of a screen: as wide as the row allows in portrait, bottom right in landscape.
PrimaryButton {
    Layout.fillWidth: !Theme.landscape
    Layout.minimumWidth: Theme.landscape ? Theme.buttonHeight * (Theme.elder ? 3 : 4) : 0
    Layout.alignment: Qt.AlignRight
}
