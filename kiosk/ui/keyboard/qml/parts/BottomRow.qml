// The row under the letters: other pages, the other language, space, away, enter.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import "words.js" as Words

KeyboardRow {
    id: row
    property string comma: ","
    property string stop: "."
    // Whether the top row can show letters in place of figures, and does.
    property bool hasExtras: false
    property bool extras: false
    property string extrasLabel
    signal extrasToggled

    SymbolModeKey {
        weight: 115
        displayText: keyboard.symbolMode ? Words.of(keyboard.locale).letters : Words.of(keyboard.locale).symbols
    }
    Key {
        weight: 115
        visible: row.hasExtras
        functionKey: true
        highlighted: true
        noKeyEvent: true
        displayText: row.extras ? "123" : row.extrasLabel
        onClicked: row.extrasToggled()
    }
    ChangeLanguageKey {
        weight: 150
        visible: enabled
        displayText: {
            const locales = keyboard.listLocales(false, true)
            const at = locales.indexOf(keyboard.locale)
            return Words.of(locales[(at + 1) % locales.length]).name
        }
    }
    Key {
        weight: 80
        text: InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly ? "@" : row.comma
    }
    SpaceKey {
        weight: 300
        // A finger that lingers types one space.
        repeat: false
    }
    Key {
        weight: 80
        text: row.stop
    }
    HideKey {}
    SubmitKey {}
}
