import QtQuick
import Budayang.Theme

// A step beside the main one: outlined.
ActionButton {
    fill: enabled ? Theme.surface : Theme.disabled
    outline: enabled ? Theme.outline : Theme.fillBorder
    ink: Theme.accent
}
