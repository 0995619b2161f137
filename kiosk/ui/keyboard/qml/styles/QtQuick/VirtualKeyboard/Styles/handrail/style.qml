// The keyboard in the kiosk's colours and type. All values come from `handrail` (kiosk/ui/keyboard/appearance.py).
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles

KeyboardStyle {
    // One unit is one pixel: Qt reckons height as designHeight * width / designWidth.
    keyboardDesignWidth: handrail.values.boardWidth
    keyboardDesignHeight: handrail.values.boardHeight
    keyboardRelativeLeftMargin: 4 / keyboardDesignWidth
    keyboardRelativeRightMargin: 4 / keyboardDesignWidth
    keyboardRelativeTopMargin: 4 / keyboardDesignHeight
    keyboardRelativeBottomMargin: 4 / keyboardDesignHeight
    languagePopupListEnabled: false

    keyboardBackground: Rectangle {
        color: handrail.values.surface
        Rectangle {
            width: parent.width
            height: 2
            color: handrail.values.line
        }
    }
    keyPanel: Cap {}
    backspaceKeyPanel: Cap {
        drawing: "backspace"
        words: ""
    }
    languageKeyPanel: Cap {}
    enterKeyPanel: Cap {
        drawing: "enter"
    }
    hideKeyPanel: Cap {
        drawing: "hide"
    }
    shiftKeyPanel: Cap {
        drawing: InputContext.capsLockActive ? "caps" : "shift"
        chosen: InputContext.shiftActive || InputContext.capsLockActive
        words: ""
    }
    spaceKeyPanel: Cap {
        drawing: "space"
        words: ""
    }
    symbolKeyPanel: Cap {}
    modeKeyPanel: Cap {}

    // No echo of the letter beside the finger: a passer-by need not read along.
    characterPreviewDelegate: null

    // Words are never proposed.
    selectionListHeight: 0
}
