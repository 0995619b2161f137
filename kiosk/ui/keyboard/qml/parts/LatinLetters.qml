// English, Welsh and Polish share this arrangement; figures are never more than a touch away, as post codes
// need them. Nothing has to be held down: a slow finger types the same letter as a quick one.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    id: root
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100
    // Ten letters of the language that stand in the top row until "123" is touched.
    property string extraLetters: ""
    property string extrasLabel: ""
    readonly property bool hasExtras: extraLetters.length > 0
    property bool extras: hasExtras

    LettersRow {
        letters: root.extras ? root.extraLetters : "1234567890"
    }
    LettersRow {
        letters: "qwertyuiop"
    }
    LettersRow {
        letters: "asdfghjkl'"
    }
    KeyboardRow {
        ShiftKey {
            weight: 150
            displayText: "Shift"
        }
        LettersRow {
            Layout.preferredWidth: 700
            letters: "zxcvbnm"
        }
        EraseKey {
            weight: 150
        }
    }
    BottomRow {
        hasExtras: root.hasExtras
        extras: root.extras
        extrasLabel: root.extrasLabel
        onExtrasToggled: root.extras = !root.extras
    }
}
