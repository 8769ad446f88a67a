import QtQuick
import QtQuick.Templates as T
import Budayang.Theme

// Base of everything that can be tapped: acts on release inside itself, darkens while pressed, shows focus of keys (Return: see Main).
// Taps never take the focus away from a text field, so the keyboard does not jump under the finger.
T.AbstractButton {
    id: press

    property color fill: Theme.surface
    property color outline: Theme.line
    property int outlineWidth: Theme.outlineWidth
    property int radius: Theme.radiusCard

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.TabFocus
    Accessible.name: text

    background: Rectangle {
        radius: press.radius
        color: press.down ? Qt.tint(press.fill, Theme.pressShade) : press.fill
        border.color: press.visualFocus ? Theme.focus : press.outline
        border.width: press.visualFocus ? Theme.focusWidth : press.outlineWidth
    }
}
