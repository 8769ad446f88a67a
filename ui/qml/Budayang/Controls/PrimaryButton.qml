import QtQuick
import Budayang.Theme

// The one next step of a screen: filled, bottom right.
ActionButton {
    fill: enabled ? Theme.accent : Theme.disabled
    outline: enabled ? Theme.clear : Theme.fillBorder
    ink: Theme.onAccent
}
