// A key that types one letter. A sign that is only ever written on a letter stands on a ring of dots.
import QtQuick
import QtQuick.VirtualKeyboard.Components

Key {
    weight: 100
    displayText: /[\u0981-\u0983\u09bc\u09be-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d\u0a70\u0a71]/.test(text) ? "\u25cc" + text : text
}
