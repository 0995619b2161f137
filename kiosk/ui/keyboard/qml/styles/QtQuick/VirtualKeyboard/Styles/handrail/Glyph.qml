// Line drawings of ours for the keys that have no letter; 4 px strokes on a field of 48.
import QtQuick

Image {
    property string name
    property color ink
    property int size
    readonly property var paths: ({
        "backspace": "M18 10H43V38H18L5 24ZM24 18L36 30M36 18L24 30",
        "shift": "M24 6L42 25H32V40H16V25H6Z",
        "caps": "M24 4L42 22H32V34H16V22H6ZM14 43H34",
        "hide": "M5 6H43V27H5ZM13 14H14M23 14H24M33 14H34M15 21H33M17 35L24 42L31 35",
        "enter": "M41 10V27H8M18 16L7 27L18 38",
        "space": "M8 20V32H40V20",
    })
    sourceSize: Qt.size(size, size)
    source: name ? "data:image/svg+xml;utf8," + encodeURIComponent(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'><path d='" + paths[name]
        + "' fill='none' stroke='" + ink + "' stroke-width='4' stroke-linecap='round' stroke-linejoin='round'/></svg>") : ""
}
