// Enter: what was typed is taken.
import QtQuick
import QtQuick.VirtualKeyboard.Components
import "words.js" as Words

EnterKey {
    weight: 170
    displayText: Words.of(keyboard.locale).enter
}
