// A row of letter keys.
import QtQuick
import QtQuick.VirtualKeyboard.Components

KeyboardRow {
    id: row
    property string letters
    Repeater {
        model: row.letters.split("")
        LetterKey {
            required property string modelData
            text: modelData
        }
    }
}
