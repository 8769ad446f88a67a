import QtQuick
import Budayang.Theme

// A step that takes something away (end and clear, withdraw); red outline, never the biggest thing on a screen.
ActionButton {
    fill: enabled ? Theme.surface : Theme.disabled
    outline: enabled ? Theme.danger : Theme.fillBorder
    ink: Theme.danger
}
