// Puts the keyboard away, and says so.
import QtQuick
import QtQuick.VirtualKeyboard.Components
import "words.js" as Words

HideKeyboardKey {
    weight: 150
    visible: true
    displayText: Words.of(keyboard.locale).hide
}
