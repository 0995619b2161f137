// Ukrainian: the letters stand where every Ukrainian keyboard has them, with ge and the apostrophe on keys of their own.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import "../../parts"

KeyboardLayout {
    id: root
    inputMode: InputEngine.InputMode.Cyrillic
    keyWeight: 100

    LettersRow {
        letters: "1234567890"
    }
    LettersRow {
        letters: "\u0439\u0446\u0443\u043a\u0435\u043d\u0433\u0448\u0449\u0437\u0445\u0457"
    }
    LettersRow {
        letters: "\u0444\u0456\u0432\u0430\u043f\u0440\u043e\u043b\u0434\u0436\u0454\u0491"
    }
    KeyboardRow {
        ShiftKey {
            weight: 150
            displayText: "Shift"
        }
        LettersRow {
            Layout.preferredWidth: 1000
            letters: "\u044f\u0447\u0441\u043c\u0438\u0442\u044c\u0431\u044e\u0027"
        }
        EraseKey {
            weight: 150
        }
    }
    BottomRow {}
}
