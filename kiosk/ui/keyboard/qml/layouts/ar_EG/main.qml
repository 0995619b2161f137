// Arabic: the letters stand where keyboards of Arab countries have them; the alif with its hamza, madda or none, and the
// other letters that those hide behind Shift, have keys of their own. All 36: tests/ui/keyboard/test_languages.py.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import "../../parts"

KeyboardLayout {
    id: root
    inputMode: InputEngine.InputMode.Arabic
    keyWeight: 100

    LettersRow {
        letters: "1234567890"
    }
    LettersRow {
        letters: "\u0636\u0635\u062b\u0642\u0641\u063a\u0639\u0647\u062e\u062d\u062c\u062f"
    }
    LettersRow {
        letters: "\u0634\u0633\u064a\u0628\u0644\u0627\u062a\u0646\u0645\u0643\u0637\u0630"
    }
    KeyboardRow {
        LettersRow {
            Layout.preferredWidth: 1200
            letters: "\u0626\u0621\u0624\u0631\u0649\u0629\u0648\u0632\u0638\u0623\u0625\u0622"
        }
        EraseKey {
            weight: 150
        }
    }
    BottomRow {
        comma: "\u060c"
        stop: "."
    }
}
