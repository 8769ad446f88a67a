import QtQml

// One thing that a screen is found with again when the visitor comes back to it. `keep` tells it when the screen is left,
// as plain data (undefined: nothing worth keeping); `found` brings it back when the screen is built anew.
QtObject {
    id: trace

    // One of a kind on its screen.
    property string name: ""
    property var keep: () => undefined

    signal found(var left)
    // The screen is thrown away next.
    signal gone

    Component.onCompleted: Traces.join(trace)
}
