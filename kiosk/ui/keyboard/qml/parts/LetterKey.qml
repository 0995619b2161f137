// A key that types one letter.
import QtQuick
import QtQuick.VirtualKeyboard.Components

Key {
    weight: 100
}
