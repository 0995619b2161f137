// Bengali: the letters in the order of the alphabet, as everybody learnt them, for few have typed it before. Vowels that begin
// a word stand in the top row, the signs of those that follow a letter below it; nothing has to be held or shifted. The two
// letters that hardly any word has come with the figures. All: tests/ui/keyboard/test_languages.py.
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
        letters: root.extras ? "\u0985\u0986\u0987\u0988\u0989\u098a\u098b\u098f\u0990\u0993\u0994\u0982\u0981\u09ce\u09cd" : "1234567890\u09dd\u0983"
    }
    LettersRow {
        letters: "\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc\u0995\u0996\u0997\u0998\u0999"
    }
    LettersRow {
        letters: "\u099a\u099b\u099c\u099d\u099e\u099f\u09a0\u09a1\u09a2\u09a3\u09a4\u09a5\u09a6\u09a7\u09a8"
    }
    KeyboardRow {
        LettersRow {
            Layout.preferredWidth: 1400
            letters: "\u09aa\u09ab\u09ac\u09ad\u09ae\u09af\u09b0\u09b2\u09b6\u09b7\u09b8\u09b9\u09dc\u09df"
        }
        EraseKey {
            weight: 100
        }
    }
    BottomRow {
        stop: "\u0964"
        hasExtras: true
        extras: root.extras
        extrasLabel: "\u0985\u0020\u0986"
        onExtrasToggled: root.extras = !root.extras
    }
}
