pragma Singleton

import QtQuick

// Every colour, size, distance and duration of the house. Screens take all of theirs from here; the shell sets the modes.
// tests/ui/shell/test_looks.py measures contrasts and target sizes on the real items.
QtObject {
    id: theme

    // The modes of the visit, set by the shell.
    property bool elder: false
    property bool large: false
    property bool contrast: false
    property bool landscape: false
    // Whether the header is the tall one of the home screen, and how much of the stage the keyboard covers.
    property bool tallHeader: false
    property real keyboardHeight: 0
    readonly property bool typing: keyboardHeight > 0
    readonly property bool narrow: landscape && typing

    // Inks on fills. QML takes a binding named “onAccent” for a handler of “accent”; aliases have no binding.
    readonly property QtObject inkSet: QtObject {
        id: inks

        readonly property color accent: theme.contrast ? "#000000" : "#FFFFFF"
        readonly property color navy: "#FFFFFF"
        readonly property color amber: theme.contrast ? "#000000" : "#12233D"
        readonly property color rust: theme.contrast ? "#000000" : "#FFFFFF"
        readonly property color disabled: theme.contrast ? "#FFFFFF" : "#55647C"
        readonly property color band: theme.contrast ? "#FFFFFF" : theme.elder ? theme.ink : "#FFFFFF"
        readonly property color bandSoft: theme.contrast ? "#FFFFFF" : theme.elder ? theme.inkSoft : "#E3EDFB"
        readonly property color flood: "#FFFFFF"
        readonly property color floodSoft: theme.contrast ? "#FFFFFF" : "#E3EDFB"
    }

    // Colours: the plain look, the warm page of 长辈版, and high contrast (everything black, white or yellow).
    readonly property color page: contrast ? "#000000" : elder ? "#FFFDF7" : "#F3F6FB"
    readonly property color surface: contrast ? "#000000" : "#FFFFFF"
    readonly property color surfaceSoft: contrast ? "#000000" : "#EDF2F9"
    readonly property color ink: contrast ? "#FFFFFF" : "#12233D"
    readonly property color inkSoft: contrast ? "#FFFFFF" : elder ? "#3A4A63" : "#4A5B74"
    readonly property color hint: contrast ? "#FFFFFF" : elder ? "#3A4A63" : "#566680"
    readonly property color accent: contrast ? "#FFE04A" : "#0B57C9"
    readonly property alias onAccent: inks.accent
    readonly property color accentSoft: contrast ? "#000000" : "#E5EFFC"
    readonly property color accentBorder: contrast ? "#FFE04A" : "#B5CFF3"
    readonly property color navy: contrast ? "#000000" : "#12305C"
    readonly property alias onNavy: inks.navy
    readonly property color navySoft: contrast ? "#FFFFFF" : "#CFDCEF"
    readonly property color amber: contrast ? "#FFE04A" : "#FFB81C"
    readonly property alias onAmber: inks.amber
    readonly property color help: contrast ? "#FFE04A" : "#9A3412"
    readonly property color helpSoft: contrast ? "#000000" : "#FDEBE3"
    readonly property color rust: contrast ? "#FFFFFF" : "#B4410E"
    readonly property alias onRust: inks.rust
    readonly property color good: contrast ? "#FFFFFF" : "#0B6E46"
    readonly property color goodSoft: contrast ? "#000000" : "#E5F4EC"
    readonly property color warn: contrast ? "#FFE04A" : "#8A5200"
    readonly property color warnSoft: contrast ? "#000000" : "#FFF3DC"
    readonly property color danger: contrast ? "#FFFFFF" : "#B42318"
    readonly property color dangerSoft: contrast ? "#000000" : "#FDECEA"
    readonly property color line: contrast ? "#FFFFFF" : "#D9E2EE"
    readonly property color outline: contrast ? "#FFFFFF" : "#7C8DA5"
    readonly property color scrim: contrast ? "#E6000000" : "#B30A1A33"
    readonly property color focus: contrast ? "#FFE04A" : "#FFB81C"
    readonly property color track: contrast ? "#000000" : "#C9D5E6"
    readonly property color disabled: contrast ? "#000000" : "#E3E9F2"
    readonly property alias onDisabled: inks.disabled
    // The band at the top, and the calm tints of the scenes.
    readonly property color band: contrast ? "#000000" : elder ? page : accent
    readonly property alias onBand: inks.band
    readonly property alias onBandSoft: inks.bandSoft
    readonly property color tintMint: contrast ? "#000000" : "#E5F4EC"
    readonly property color tintCream: contrast ? "#000000" : "#FFF1D9"
    readonly property color tintSky: contrast ? "#000000" : "#E6EDFA"
    // Words on a whole page of blue (attract).
    readonly property alias onFlood: inks.flood
    readonly property alias onFloodSoft: inks.floodSoft
    // The keyboard.
    readonly property color keyboardGround: contrast ? "#000000" : "#DDE5F0"
    readonly property color keySpecial: contrast ? "#000000" : "#C8D4E5"
    // Filled tiles have no border, except where all fills are black.
    readonly property color fillBorder: contrast ? "#FFFFFF" : "#00000000"
    readonly property color pressShade: contrast ? "#55FFFFFF" : "#240A1A33"
    readonly property color clear: "#00000000"

    // Type in pixels of the 1080-wide stage: standard, large, 长辈版, 长辈版 large.
    readonly property string fontFamily: "Noto Sans CJK SC"
    readonly property int sizeQuestion: pick(64, 72, 88, 96)
    readonly property int sizeTitle: pick(52, 60, 72, 80)
    readonly property int sizeHead: pick(40, 48, 60, 66)
    readonly property int sizeTile: pick(42, 48, 76, 80)
    readonly property int sizeCard: pick(38, 46, 56, 62)
    readonly property int sizeBody: pick(32, 40, 50, 56)
    readonly property int sizeSmall: pick(28, 34, 46, 54)
    readonly property int sizeBar: pick(28, 30, 46, 46)
    readonly property int sizeBarStrong: pick(36, 38, 46, 46)
    readonly property int sizeClock: landscape ? 200 : 260
    readonly property int sizeStart: 84
    readonly property int sizeKey: landscape ? pick(40, 44, 50, 54) : pick(44, 48, 54, 58)
    readonly property int sizeKeyWord: pick(32, 34, 42, 44)
    readonly property int sizeKeyCorner: 24
    // Read from across the hall.
    readonly property int sizeBeacon: pick(140, 150, 160, 160)
    readonly property int sizeNumber: pick(56, 64, 84, 92)
    // Proportional to the font's own line, which is 1.45 em in Noto Sans CJK: 1.3 would be 1.9 em and fall apart.
    readonly property real lineHeight: 1.12
    readonly property real lineHeightTight: 1.02
    // One line of body text in em, for boxes that promise a number of lines.
    readonly property real lineEm: 1.45
    readonly property int weightBold: Font.Bold
    readonly property int weightNormal: Font.Normal

    // Distances.
    readonly property int margin: 48
    readonly property int gutter: 24
    readonly property int gapSmall: 12
    readonly property int gapTiny: 6
    readonly property int pad: pick(32, 32, 40, 40)
    readonly property int radiusCard: 26
    readonly property int radiusButton: 24
    readonly property int radiusSmall: 16
    readonly property int hairline: 2
    readonly property int outlineWidth: contrast ? 4 : 2
    readonly property int focusWidth: 6
    readonly property int touch: pick(72, 80, 112, 120)
    readonly property int buttonHeight: pick(104, 116, 136, 148)
    readonly property int rowHeight: pick(112, 124, 152, 168)
    readonly property int choiceHeight: pick(168, 190, 0, 0)
    readonly property int tileHeight: pick(130, 144, 180, 196)
    readonly property int fieldHeight: pick(104, 116, 136, 148)
    readonly property int iconSmall: pick(36, 42, 52, 58)
    readonly property int iconSize: pick(52, 58, 72, 78)
    readonly property int iconLarge: pick(96, 104, 132, 140)
    readonly property int iconTiny: pick(24, 28, 36, 40)
    readonly property int iconHuge: landscape ? 120 : 200
    readonly property int qrSize: landscape ? 320 : 400
    readonly property int beaconIcon: landscape ? 260 : 320
    readonly property int barIcon: landscape ? pick(44, 46, 56, 56) : pick(52, 54, 72, 72)
    readonly property int barGap: landscape ? gapSmall : gutter
    readonly property int hugeButton: pick(168, 176, 200, 208)
    readonly property int dialogWidth: landscape ? 1240 : 904
    readonly property int searchHeight: landscape ? pick(104, 116, 136, 148) : pick(132, 140, 136, 148)
    readonly property int keysHeight: landscape ? pick(368, 384, 420, 432) : pick(480, 500, 560, 580)
    readonly property int elderIcon: pick(96, 104, 132, 108)
    readonly property int scanHeight: pick(88, 104, 112, 120)
    readonly property int scanWidth: pick(292, 340, 340, 360)
    readonly property int homeLeft: pick(600, 672, 672, 672)
    readonly property int homeGap: gutter
    readonly property int homeRowGap: landscape ? gapSmall : 20
    readonly property int homeTile: landscape ? pick(88, 104, 112, 112) : pick(112, 128, 140, 140)
    readonly property int startHeight: 480
    readonly property int entryHeight: 216
    readonly property int nameWidth: landscape ? pick(176, 216, 0, 0) : pick(220, 270, 0, 0)
    readonly property int barHeight: landscape ? pick(128, 136, 160, 168) : pick(176, 184, 212, 224)
    readonly property int headerHeight: elder ? (landscape ? 96 : pick(0, 0, 108, 120)) : tallHeader && !landscape ? pick(136, 148, 0, 0) : pick(88, 96, 0, 0)

    // Durations in ms; nothing slides in 长辈版.
    readonly property int quick: elder ? 0 : 120
    readonly property int calm: elder ? 0 : 180
    readonly property int pulse: 400
    // How much of a page one tap on an arrow turns.
    readonly property real pageTurn: 0.8

    // The stage, and the space a screen gets in it.
    readonly property int stageWidth: landscape ? 1920 : 1080
    readonly property int stageHeight: landscape ? 1080 : 1920
    readonly property int contentWidth: stageWidth
    readonly property int contentHeight: stageHeight - headerHeight - barHeight

    readonly property int step: elder ? (large ? 3 : 2) : (large ? 1 : 0)

    function pick(standard: int, bigger: int, elderly: int, biggest: int): int {
        return [standard, bigger, elderly, biggest][step];
    }

    // Labels whose lines are to be looked at once the layouts have come to rest: the free space changes their implicit
    // width. Here and not in each label, which may be gone with its screen by then.
    property var unsettled: []

    function settleLater(label: Item): void {
        unsettled.push(label);
        Qt.callLater(settle);
    }

    function settle(): void {
        const labels = unsettled;
        unsettled = [];
        for (const label of labels) {
            if (!label || label.turns === undefined || label.turns > 6)
                continue;
            label.turns += 1;
            label.spare = label.wrapMode === Text.NoWrap ? 0 : spareOf(label.text, label.width, label.font.pixelSize, label.maximumLineCount);
        }
    }

    // Pixels to leave free so that the last line does not hold a lonely letter or two, and begins after a pause where
    // one is near. Reckoned from the letters (a Chinese glyph is one em, a Latin one a little more than half): what Text
    // measures itself depends on its padding, and would run in a circle.
    function spareOf(text: string, room: real, em: int, most: int): real {
        if (room <= 0 || text.length * em <= room || text.length > 200 || text.indexOf("\n") >= 0)
            return 0;
        // A word, a number with its unit, or a glyph, with what must not stand at the end of a line or begin one.
        const pieces = text.match(/[（《“‘]*(?:[!-~]*\d[月日年天条项件份元分秒]|[!-~]+|.)[，。、；：？！）》”’…· ]*/g).map(piece => ({
                    "wide": Array.from(piece).reduce((sum, letter) => sum + em * (letter === " " ? 0.23 : letter < "\u007f" ? 0.56 : 1), 0),
                    "unit": /\d[^!-~]/.test(piece),
                    "pause": /[，。、；：？！）》”]$/.test(piece)
                }));
        const set = free => {
            let lines = 1;
            let used = 0;
            let paused = false;
            let tidy = false;
            let split = 0;
            for (const piece of pieces) {
                if (used > 0 && used + piece.wide > room - free) {
                    lines += 1;
                    split = piece.unit ? Math.floor(room - free - used) : 0;
                    used = 0;
                    tidy = paused;
                }
                used += piece.wide;
                paused = piece.pause;
            }
            return {
                "lines": lines,
                "last": used,
                "tidy": tidy,
                "split": split
            };
        };
        const plain = set(0);
        const enough = Math.min(em * 3.5, room / 3);
        if (plain.lines < 2 || plain.lines > most)
            return 0;
        let found = 0;
        for (let free = em / 2; plain.last < enough && free <= em * (plain.lines === 2 ? 7 : 5) && free < room / 2; free += em / 2) {
            const tried = set(free);
            if (tried.lines > plain.lines)
                break;
            if (tried.last >= enough && (found === 0 || tried.tidy))
                found = free;
            if (tried.last >= enough && tried.tidy)
                break;
        }
        // Qt would part a number from its unit in what is left of the line before.
        const parted = found + set(found).split;
        return set(parted).lines === plain.lines ? parted : found;
    }
}
