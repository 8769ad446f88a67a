import QtQuick
import Budayang.Theme

// A text in one of the roles of the house. Wraps by default; single lines keep the font's own height, because Qt's
// proportional line height lifts Chinese glyphs off the optical centre.
Text {
    id: label

    property string role: "body"
    property string tone: "ink"
    property bool strong: role !== "body" && role !== "small"
    // Inside a button the button speaks, not its label.
    property bool silent: false

    // Left free at the end of the lines so that the last one holds more than a lonely letter. The theme sets it, a few
    // times for one text only, should a layout answer with another width each time.
    property real spare: 0
    property int turns: 0

    function weigh(): void {
        if (spare > 0 || wrapMode !== Text.NoWrap && text.length * font.pixelSize > width)
            Theme.settleLater(label);
    }

    function sizeOf(name: string): int {
        switch (name) {
        case "question":
            return Theme.sizeQuestion;
        case "title":
            return Theme.sizeTitle;
        case "head":
            return Theme.sizeHead;
        case "tile":
            return Theme.sizeTile;
        case "card":
            return Theme.sizeCard;
        case "small":
            return Theme.sizeSmall;
        case "number":
            return Theme.sizeNumber;
        default:
            return Theme.sizeBody;
        }
    }

    function colourOf(name: string): color {
        switch (name) {
        case "soft":
            return Theme.inkSoft;
        case "hint":
            return Theme.hint;
        case "accent":
            return Theme.accent;
        case "onAccent":
            return Theme.onAccent;
        case "onNavy":
            return Theme.onNavy;
        case "navySoft":
            return Theme.navySoft;
        case "good":
            return Theme.good;
        case "warn":
            return Theme.warn;
        case "danger":
            return Theme.danger;
        case "help":
            return Theme.help;
        default:
            return Theme.ink;
        }
    }

    color: colourOf(tone)
    font.family: Theme.fontFamily
    font.pixelSize: sizeOf(role)
    font.weight: strong ? Theme.weightBold : Theme.weightNormal
    font.features: role === "number" ? ({
            "tnum": 1
        }) : ({})
    // Not by lineCount, which changes while the height is being set: a binding loop.
    lineHeight: implicitWidth <= width + 1 && text.indexOf("\n") < 0 ? 1 : strong ? Theme.lineHeightTight : Theme.lineHeight
    rightPadding: horizontalAlignment === Text.AlignHCenter ? spare / 2 : spare
    leftPadding: horizontalAlignment === Text.AlignHCenter ? spare / 2 : 0
    onWidthChanged: weigh()
    onTextChanged: {
        turns = 0;
        weigh();
    }
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: role === "title" || role === "head" || role === "question" ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: silent || text.length === 0
}
