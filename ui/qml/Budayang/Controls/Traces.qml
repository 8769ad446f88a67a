pragma Singleton

import QtQml

// How the visitor left the screen they return to: how far it was scrolled, which of its parts were open. Each `Trace` of
// the screen tells its part when another screen is entered, and finds it again when the visitor comes back.
QtObject {
    property var past: ({})
    property var present: []

    // The screen is about to be thrown away and another one built; `left` is what was kept of that one, empty when the
    // visitor goes to it anew.
    function begin(left: string): void {
        for (const trace of present) {
            if (trace.name)
                trace.gone();
        }
        past = left.length > 0 ? JSON.parse(left) : {};
        present = [];
    }

    function join(trace: Trace): void {
        present.push(trace);
        if (past[trace.name] !== undefined)
            trace.found(past[trace.name]);
    }

    // All of the screen as it is left. What was kept of parts that are not shown now stays.
    function leave(): string {
        const left = Object.assign({}, past);
        for (const trace of present) {
            // The name of one that has gone meanwhile (a row of a list) is undefined.
            if (trace.name)
                left[trace.name] = trace.keep();
        }
        return JSON.stringify(left);
    }
}
