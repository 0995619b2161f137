// Takes the last letter away. The name is for finding it; its face is a drawing.
import QtQuick
import QtQuick.VirtualKeyboard.Components

BackspaceKey {
    displayText: "Backspace"
}
