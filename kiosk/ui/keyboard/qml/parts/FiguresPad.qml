// Ten figures in the order of a telephone, with what takes away and what sends at their right.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Plugins

KeyboardLayout {
    id: root
    inputMethod: PlainInputMethod {}
    inputMode: InputEngine.InputMode.Numeric
    keyWeight: 100
    // Keys at the sides of 0; nothing where empty.
    property string before: ""
    property string after: ""

    KeyboardColumn {
        Layout.fillWidth: false
        Layout.fillHeight: true
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(root.width, root.height * 2)
        KeyboardRow {
            LettersRow { letters: "123"; Layout.preferredWidth: 300 }
            EraseKey { weight: 130 }
        }
        KeyboardRow {
            LettersRow { letters: "456"; Layout.preferredWidth: 300 }
            FillerKey { weight: 130 }
        }
        KeyboardRow {
            LettersRow { letters: "789"; Layout.preferredWidth: 300 }
            HideKey { weight: 130 }
        }
        KeyboardRow {
            Key { text: root.before; visible: text.length > 0 }
            FillerKey { weight: 100; visible: root.before.length === 0 }
            Key { text: "0" }
            Key { text: root.after; visible: text.length > 0; displayText: text === " " ? "\u2423" : text }
            FillerKey { weight: 100; visible: root.after.length === 0 }
            SubmitKey { weight: 130 }
        }
    }
}
