// The root of the keyboard's scene. `handrail.values` is what appearance.py describes.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Item {
    id: board
    implicitHeight: loader.item ? loader.item.implicitHeight : 0

    // Post codes, e-mail and web addresses are written in Latin letters whatever language is shown.
    readonly property bool latinOnly: InputContext.inputMethodHints
        & (Qt.ImhLatinOnly | Qt.ImhEmailCharactersOnly | Qt.ImhUrlCharactersOnly)
    readonly property string wanted: latinOnly ? "en_GB" : handrail.values.locale
    onWantedChanged: if (loader.active) choose()

    function choose() {
        VirtualKeyboardSettings.activeLocales = handrail.values.locale === "en_GB" ? ["en_GB"] : [handrail.values.locale, "en_GB"]
        VirtualKeyboardSettings.locale = wanted
    }

    // Back to the language of the visit, its small letters first, for the next field.
    function rewind() {
        if (!loader.item)
            return
        const keyboard = loader.item.keyboard
        keyboard.symbolMode = false
        keyboard.localeIndex = keyboard.defaultLocaleIndex
        const page = keyboard.keyboardLayoutLoader.item
        if (page && page.hasExtras)
            page.extras = true
        InputContext.priv.shiftHandler.capsLockActive = false
        InputContext.priv.shiftHandler.shiftActive = false
    }

    Connections {
        target: handrail
        function onBegun() { board.rewind() }
    }

    Component.onCompleted: {
        const settings = VirtualKeyboardSettings
        settings.layoutPath = handrail.values.layouts
        settings.styleName = "handrail"
        settings.fullScreenMode = false
        settings.closeOnReturn = true
        settings.handwritingModeDisabled = true
        // Letters go to the field as they are touched: no prediction, no dictionary, nothing learnt.
        settings.defaultInputMethodDisabled = true
        settings.defaultDictionaryDisabled = true
        settings.wordCandidateList.alwaysVisible = false
        settings.keySoundVolume = 0
        settings.arrowKeyNavigationEnabled = false
        choose()
        loader.active = true
    }

    Loader {
        id: loader
        active: false
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sourceComponent: InputPanel {}
    }
}
