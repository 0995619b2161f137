// Urdu: the letters stand where the phonetic arrangement puts them (q is qaf, w is waw ...); the ones it hides behind
// Shift have keys of their own, so nothing has to be held or shifted. All 42: tests/ui/keyboard/test_languages.py.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import "../../parts"

KeyboardLayout {
    id: root
    inputMode: InputEngine.InputMode.Arabic
    keyWeight: 100
    readonly property bool hasExtras: true
    property bool extras: true

    LettersRow {
        letters: root.extras ? "\u0622\u0691\u0635\u0636\u062b\u0630\u0638\u0698\u0626\u0624" : "1234567890"
    }
    LettersRow {
        letters: "\u0642\u0648\u0639\u0631\u062a\u06d2\u0621\u06cc\u06c1\u067e\u0679"
    }
    LettersRow {
        letters: "\u0627\u0633\u062f\u0641\u06af\u062d\u062c\u06a9\u0644\u062e\u0688"
    }
    KeyboardRow {
        LettersRow {
            Layout.preferredWidth: 1000
            letters: "\u0632\u0634\u0686\u0637\u0628\u0646\u0645\u06ba\u06be\u063a"
        }
        EraseKey {
            weight: 150
        }
    }
    BottomRow {
        comma: "\u060c"
        stop: "\u06d4"
        hasExtras: true
        extras: root.extras
        extrasLabel: "\u0622 \u0691"
        onExtrasToggled: root.extras = !root.extras
    }
}
