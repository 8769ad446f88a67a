import QtQuick
import QtQuick.VirtualKeyboard.Core
import QtQuick.VirtualKeyboard.Styles
import Budayang.Theme
import Budayang.Controls
import Budayang.Models

// The look of Qt's keyboard in this house: the Theme's colours and sizes, big flat keys, no bubbles, no motion.
KeyboardStyle {
    keyboardDesignWidth: Theme.stageWidth
    keyboardDesignHeight: Theme.keysHeight
    keyboardRelativeLeftMargin: Theme.gapTiny / Theme.stageWidth
    keyboardRelativeRightMargin: Theme.gapTiny / Theme.stageWidth
    keyboardRelativeTopMargin: Theme.gapTiny / Theme.keysHeight
    keyboardRelativeBottomMargin: Theme.gapTiny / Theme.keysHeight

    keyboardBackground: Rectangle {
        color: Theme.keyboardGround

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }

    keyPanel: KeyCap {
        face: control ? control.displayText : ""
        corner: control && control.smallTextVisible ? control.smallText : ""
    }

    backspaceKeyPanel: KeyCap {
        iconName: "erase"
        fill: Theme.keySpecial
    }

    languageKeyPanel: KeyCap {
        face: Words.say("shell.key_language")
        word: true
        fill: Theme.keySpecial
    }

    enterKeyPanel: KeyCap {
        face: Words.say("shell.key_enter")
        word: true
        fill: Theme.accent
        ink: Theme.onAccent
    }

    hideKeyPanel: KeyCap {
        iconName: "keyboard-hide"
        fill: Theme.keySpecial
    }

    shiftKeyPanel: KeyCap {
        iconName: "shift"
        fill: InputContext.capsLockActive || InputContext.shiftActive ? Theme.accentSoft : Theme.keySpecial
        ink: InputContext.capsLockActive || InputContext.shiftActive ? Theme.accent : Theme.ink
    }

    spaceKeyPanel: KeyCap {
        face: Words.say("shell.key_space")
        word: true
    }

    symbolKeyPanel: KeyCap {
        face: control ? control.displayText : ""
        word: true
        fill: Theme.keySpecial
    }

    modeKeyPanel: KeyCap {
        face: control ? control.displayText : ""
        word: true
        fill: Theme.keySpecial
    }

    handwritingKeyPanel: KeyCap {
        iconName: "edit"
        fill: Theme.keySpecial
    }

    alternateKeysListItemWidth: Theme.touch
    alternateKeysListItemHeight: Theme.touch
    alternateKeysListTopMargin: Theme.gapTiny
    alternateKeysListBottomMargin: Theme.gapTiny
    alternateKeysListLeftMargin: Theme.gapTiny
    alternateKeysListRightMargin: Theme.gapTiny

    alternateKeysListDelegate: Item {
        id: alternative

        required property string text

        width: Theme.touch
        height: Theme.touch

        Label {
            anchors.centerIn: parent
            text: alternative.text
            font.pixelSize: Theme.sizeKey
            wrapMode: Text.NoWrap
        }
    }

    alternateKeysListHighlight: Rectangle {
        color: Theme.accentSoft
        radius: Theme.radiusSmall
    }

    alternateKeysListBackground: Rectangle {
        color: Theme.surface
        radius: Theme.radiusSmall
        border.color: Theme.outline
        border.width: Theme.outlineWidth
    }

    selectionListHeight: Theme.touch + Theme.gapSmall
    selectionListDelegate: Candidate {}
    selectionListHighlight: Item {}
    selectionListBackground: Rectangle {
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }

    popupListDelegate: PopupWord {
        required property string display

        words: display
    }

    popupListBackground: Rectangle {
        color: Theme.surface
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        radius: Theme.radiusSmall
    }

    languageListDelegate: PopupWord {
        required property string displayName

        words: displayName
    }

    languageListBackground: Rectangle {
        color: Theme.surface
        border.color: Theme.outline
        border.width: Theme.outlineWidth
        radius: Theme.radiusSmall
    }

    navigationHighlight: Rectangle {
        color: Theme.clear
        border.color: Theme.focus
        border.width: Theme.focusWidth
        radius: Theme.radiusSmall
    }

    selectionHandle: Rectangle {
        width: Theme.iconSmall
        height: Theme.iconSmall
        radius: width / 2
        color: Theme.accent
    }
}
