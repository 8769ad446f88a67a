import QtQuick

// One string to pull: filled while the trouble lasts.
PanelButton {
    required property string key
    required property string label
    required property string place
    required property bool on

    text: label
    ground: on ? "#B42318" : "#FFFFFF"
    ink: on ? "#FFFFFF" : "#12233D"
}
