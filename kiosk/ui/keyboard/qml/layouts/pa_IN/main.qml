// Punjabi in Gurmukhi: the letters in the order of the alphabet, as everybody learnt them, for few have typed it before. Vowels
// that begin a word stand in the top row, the signs of those that follow a letter below it; nothing has to be held or
// shifted. The two letters that hardly any word has come with the figures. All: tests/ui/keyboard/test_languages.py.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import "../../parts"

KeyboardLayout {
    id: root
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100
    readonly property bool hasExtras: true
    property bool extras: true

    LettersRow {
        letters: root.extras ? "\u0a05\u0a06\u0a07\u0a08\u0a09\u0a0a\u0a0f\u0a10\u0a13\u0a14\u0a70\u0a02\u0a71\u0a3c" : "1234567890\u0a19\u0a1e"
    }
    LettersRow {
        letters: "\u0a3e\u0a3f\u0a40\u0a41\u0a42\u0a47\u0a48\u0a4b\u0a4c\u0a4d\u0a38\u0a39\u0a15\u0a16"
    }
    LettersRow {
        letters: "\u0a17\u0a18\u0a1a\u0a1b\u0a1c\u0a1d\u0a1f\u0a20\u0a21\u0a22\u0a23\u0a24\u0a25\u0a26"
    }
    KeyboardRow {
        LettersRow {
            Layout.preferredWidth: 1200
            letters: "\u0a27\u0a28\u0a2a\u0a2b\u0a2c\u0a2d\u0a2e\u0a2f\u0a30\u0a32\u0a35\u0a5c"
        }
        EraseKey {
            weight: 200
        }
    }
    BottomRow {
        stop: "\u0964"
        hasExtras: true
        extras: root.extras
        extrasLabel: "\u0a05\u0020\u0a06"
        onExtrasToggled: root.extras = !root.extras
    }
}
