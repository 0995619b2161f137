// Signs, for every language.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import "../../parts"

KeyboardLayout {
    keyWeight: 100
    LettersRow {
        letters: "1234567890"
    }
    LettersRow {
        letters: "?!@£&-/:;_"
    }
    LettersRow {
        letters: "()'\"+=*#%€"
    }
    KeyboardRow {
        LettersRow {
            Layout.preferredWidth: 850
            letters: "<>[]{}~\\"
        }
        EraseKey {
            weight: 150
        }
    }
    BottomRow {}
}
